/** Recordings in content/media, by their path; the bundler gives each an address of its own, and only to those that are there. */
const files = import.meta.glob<string>('/content/media/*.{opus,mp3,m4a}', { eager: true, query: '?url', import: 'default' });

/** Address of a recording; none while the file is not there, then the device reads aloud where it can. */
export const recordingAddress = (name: string | undefined): string | undefined => (name === undefined ? undefined : files[`/content/media/${name}`]);
