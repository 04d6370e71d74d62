import { Component, createElement, createRef, type ReactNode } from 'react';
import type { CollectionName } from '../../src/schemas/collections.ts';
import type { Data } from '../format/yaml.ts';
import { PREVIEW } from '../words/preview.ts';
import { FRAME_PAGE, type Answer, type Show } from './messages.ts';
import { MODES, SCREENS, type Mode } from './modes.ts';
import { NewestOnly } from './newest-only.ts';

interface PaneProps {
  collection: { get: (key: 'name') => CollectionName };
  entry: { get: (key: 'data' | 'slug') => unknown };
  getAsset: (name: string, field?: unknown) => { toString: () => string };
  /** Of Decap's own preview frame, in which this stands. */
  window: Window;
}

interface PaneState { mode: Mode; note: string; loading: boolean; width: number; height: number }

/** The mode an officer chose last stays for the next entry, as long as the CMS is open. */
let chosen: Mode | undefined;

const formOf = (entry: PaneProps['entry']): Data => {
  const data = entry.get('data');
  return typeof data === 'object' && data !== null && 'toJS' in data ? (data as { toJS: () => Data }).toJS() : {};
};

/** The file of a picture's own form; texts name pictures by their id, and those are on the site. */
const uploadsIn = ({ file }: Data, getAsset: PaneProps['getAsset']): Record<string, string> =>
  (typeof file === 'string' && file !== '' ? { [file.replace(/^.*\//, '')]: getAsset(file).toString() } : {});

/** Buttons for the five ways to look at an entry, and the frame in which the site's own pages draw it. */
export class PreviewPane extends Component<PaneProps, PaneState> {
  private readonly frame = createRef<HTMLIFrameElement>();
  private readonly stage = createRef<HTMLDivElement>();
  private readonly queue = new NewestOnly<Show>((message) => this.frame.current?.contentWindow?.postMessage(message, location.origin));
  private observer: ResizeObserver | undefined;

  constructor(props: PaneProps) {
    super(props);
    const [first = 'phone'] = this.modes;
    this.state = { mode: chosen && this.modes.includes(chosen) ? chosen : first, note: '', loading: true, width: 0, height: 0 };
  }

  private get modes(): readonly Mode[] {
    return MODES[this.props.collection.get('name')];
  }

  override componentDidMount(): void {
    this.props.window.addEventListener('message', this.onAnswer);
    const stage = this.stage.current;
    if (stage) {
      this.observer = new ResizeObserver(([entry]) => entry && this.setState({ width: entry.contentRect.width, height: entry.contentRect.height }));
      this.observer.observe(stage);
    }
    this.show();
  }

  override componentDidUpdate({ entry }: PaneProps, { mode }: PaneState): void {
    if (entry !== this.props.entry || mode !== this.state.mode) this.show();
  }

  override componentWillUnmount(): void {
    this.props.window.removeEventListener('message', this.onAnswer);
    this.observer?.disconnect();
  }

  private readonly onAnswer = ({ source, data }: MessageEvent<Answer>) => {
    if (source !== this.frame.current?.contentWindow) return;
    this.queue.free();
    if (data.kind === 'shown') this.setState({ loading: false, note: data.note ?? '' });
  };

  private show(): void {
    const { collection, entry, getAsset } = this.props;
    const form = formOf(entry);
    this.queue.put({ kind: 'show', collection: collection.get('name'), id: String(entry.get('slug') ?? ''), form, mode: this.state.mode, uploads: uploadsIn(form, getAsset) });
  }

  private button(mode: Mode): ReactNode {
    const pressed = mode === this.state.mode;
    return createElement('button', {
      key: mode, type: 'button', 'aria-pressed': pressed,
      onClick: () => {
        chosen = mode;
        this.setState({ mode });
      },
    }, PREVIEW.modes[mode]);
  }

  /** The frame is as wide as the reader's screen and made smaller to fit its place, never larger. */
  private frameStyle(): Record<string, string> {
    const { mode, width, height } = this.state;
    const screen = SCREENS[mode];
    const scale = width === 0 ? 1 : Math.min(1, width / screen.width, screen.height && mode !== 'phone' ? height / screen.height : 1);
    const high = Math.min(screen.height ?? Infinity, height / scale);
    return { width: `${screen.width}px`, height: `${high}px`, transform: `scale(${scale})`, marginRight: `${screen.width * (scale - 1)}px`, marginBottom: `${high * (scale - 1)}px` };
  }

  override render(): ReactNode {
    const { loading, note, mode } = this.state;
    return createElement('div', { className: 'lc-preview', 'data-mode': mode },
      createElement('div', { className: 'lc-modes', role: 'group', 'aria-label': PREVIEW.modesLabel }, this.modes.map((each) => this.button(each))),
      createElement('p', { className: 'lc-note', role: 'status' }, loading ? PREVIEW.loading : note),
      createElement('div', { className: 'lc-stage', ref: this.stage },
        createElement('iframe', { ref: this.frame, src: new URL(FRAME_PAGE, location.href).pathname, title: PREVIEW.title, style: this.frameStyle() })));
  }
}
