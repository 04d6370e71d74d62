/** A Vietnamese voice on the device. An online voice would send the text away, so there is none like that, on any page. */
export const localVietnameseVoice = (): SpeechSynthesisVoice | undefined =>
  'speechSynthesis' in window ? speechSynthesis.getVoices().find(({ lang, localService }) => localService === true && /^vi\b/i.test(lang)) : undefined;
