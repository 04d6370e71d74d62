import { Component, createElement, type ChangeEvent, type ReactNode } from 'react';
import { PictureRefused } from './refused.ts';
import { shrink } from './shrink.ts';
import { PICTURE_WORDS } from './words.ts';

interface PictureProps {
  /** Name of the file in content/media. */
  value?: string | null;
  field: { get: (key: string) => unknown };
  forID: string;
  classNameWrapper: string;
  onChange: (value: string) => void;
  /** Puts the file beside the entry; both are saved together. */
  onPersistMedia: (file: File, options: { field: unknown }) => Promise<unknown>;
  getAsset: (path: string, field: unknown) => { toString: () => string } | undefined;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
}

interface PictureState {
  working: boolean;
  /** What became of the chosen file, or why nothing did. */
  said?: string;
  refused: boolean;
  /** The picture as it will be saved, while its page is open. */
  shown?: string;
}

/** Takes a file from the officer's machine, shrinks it here and shows what will be saved, with its size. */
export class PictureControl extends Component<PictureProps, PictureState> {
  override state: PictureState = { working: false, refused: false };
  /** Files chosen so far: a slow one must not replace a later one. */
  private chosen = 0;

  override componentWillUnmount(): void {
    this.chosen += 1;
    if (this.state.shown !== undefined) URL.revokeObjectURL(this.state.shown);
  }

  /** Asked by Decap before it saves. */
  isValid = () => {
    const say = (message: string) => ({ error: { type: 'PRESENCE', message: `${String(this.props.field.get('label'))}: ${message}` } });
    if (this.state.working) return say(PICTURE_WORDS.busy);
    return this.props.value ? { error: false } : say(PICTURE_WORDS.none);
  };

  private take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    // The same file may be chosen again after it was refused.
    target.value = '';
    if (!file) return;
    this.chosen += 1;
    const mine = this.chosen;
    this.setState({ working: true, refused: false, said: PICTURE_WORDS.working });
    try {
      const { file: small, width, height, kind } = await shrink(file);
      if (mine !== this.chosen) return;
      await this.props.onPersistMedia(small, { field: this.props.field });
      if (mine !== this.chosen) return;
      if (this.state.shown !== undefined) URL.revokeObjectURL(this.state.shown);
      this.setState({ working: false, shown: URL.createObjectURL(small), said: kind === 'photo' ? PICTURE_WORDS.shrunk(file.size, small.size, width, height) : PICTURE_WORDS.drawing(small.size) });
      this.props.onChange(small.name);
    } catch (error) {
      if (mine !== this.chosen) return;
      this.setState({ working: false, refused: true, said: error instanceof PictureRefused ? error.message : PICTURE_WORDS.notAPicture(file.name) });
      if (!(error instanceof PictureRefused)) console.error(error);
    }
  };

  override render(): ReactNode {
    const { value, field, forID, classNameWrapper, getAsset, setActiveStyle, setInactiveStyle } = this.props;
    const { said, refused, shown } = this.state;
    const picture = shown ?? (value ? String(getAsset(value, field) ?? '') : '');
    return createElement('div', { className: `${classNameWrapper} lc-picture` },
      picture !== '' && createElement('img', { src: picture, alt: '' }),
      createElement('p', { role: refused ? 'alert' : 'status', className: refused ? 'lc-refused' : '' }, said ?? (value ? PICTURE_WORDS.stored : '')),
      createElement('label', { className: 'lc-take', htmlFor: forID }, value ? PICTURE_WORDS.replace : PICTURE_WORDS.choose),
      createElement('input', { id: forID, type: 'file', accept: 'image/*,.svg', onChange: (event: ChangeEvent<HTMLInputElement>) => void this.take(event), onFocus: setActiveStyle, onBlur: setInactiveStyle }));
  }
}
