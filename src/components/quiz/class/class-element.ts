import { LEAVE_EVENT } from '../../quick-exit/leave-event.ts';
import { partOf, partsOf } from '../part-of.ts';
import { clearSheet, fillSheet } from './end-sheet.ts';
import { fit } from './fit.ts';
import { endFullScreen, showFullScreen, turnFullScreen } from './full-screen.ts';
import { isolate } from './isolate.ts';
import { commandOf, type Command } from './keys.ts';
import { ScreenView } from './screen-view.ts';
import { wayOn } from './stages.ts';
import { Tallies } from './tallies.ts';

interface Moment {
  screen: ScreenView;
  stage: number;
}

/**
 * `<lc-class-quiz>`: one quiz on a projector. Everything it counts lives in memory and is gone when the page is left; nothing is fetched
 * or stored. Mouse taps leave the focus where it is, so that the space bar of a remote never counts a hand.
 */
export class ClassElement extends HTMLElement {
  private listening: AbortController | undefined;
  private screens: readonly ScreenView[] = [];
  /** The way that led here; the last one is on the screen. Empty: not playing. */
  private way: Moment[] = [];
  private ended = false;
  private teams = 0;
  private readonly tallies = new Tallies();

  connectedCallback(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.screens = partsOf(this, '[data-screen]').map((element) => new ScreenView(element));
    // Without JavaScript the reasons are folded; here they come one by one.
    for (const folded of partsOf<HTMLDetailsElement>(this, 'details')) folded.open = true;
    this.addEventListener('click', (event) => this.onClick(event), { signal });
    this.addEventListener('mousedown', (event) => this.keepFocus(event), { signal });
    document.addEventListener('keydown', (event) => this.onKey(event), { signal });
    document.addEventListener('fullscreenchange', () => showFullScreen(partOf(this, '[data-full-screen]')), { signal });
    document.addEventListener(LEAVE_EVENT, () => this.close(), { signal });
    window.addEventListener('pagehide', () => this.close(), { signal });
    partOf(this, '[data-full-screen]').hidden = !document.fullscreenEnabled;
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private get moment(): Moment | undefined {
    return this.way.at(-1);
  }

  private onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    switch (button?.dataset.do) {
      case 'start': return this.start();
      case 'next': return this.forward();
      case 'back': return this.back();
      case 'close': return this.close();
      case 'full-screen': return turnFullScreen();
      case 'more': return this.count(button, 1);
      case 'less': return this.count(button, -1);
      case 'team': return this.turnTeam(Number(button.dataset.team));
      case 'print': return window.print();
    }
  }

  private onKey(event: KeyboardEvent): void {
    if (!this.moment || !(event.target instanceof Element)) return;
    const command = commandOf(event, event.target.closest('button, a, input, summary') !== null);
    if (!command) return;
    event.preventDefault();
    this.obey(command);
  }

  private obey(command: Command): void {
    if (command === 'forward') this.forward();
    else if (command === 'back') this.back();
    else if (command === 'full-screen') turnFullScreen();
    else this.raise(command.hand, 1);
  }

  private start(): void {
    const [first] = this.screens;
    if (!first) return;
    this.forget();
    this.teams = Number(this.querySelector<HTMLInputElement>('[name="doi"]:checked')?.value ?? 0);
    partsOf(this, '[data-team]').forEach((button, index) => (button.hidden = index >= this.teams));
    this.way = [{ screen: first, stage: 0 }];
    this.toggleAttribute('data-playing', true);
    isolate(this, true);
    this.show();
  }

  private forward(): void {
    const { moment } = this;
    if (!moment || this.ended) return;
    const next = this.following(moment.screen);
    if (moment.stage < moment.screen.stages(next?.question === moment.screen.question) - 1) {
      moment.stage += 1;
      return this.show(false);
    }
    if (next) this.way.push({ screen: next, stage: 0 });
    else this.ended = true;
    this.show();
  }

  /** The scene that the class chose, else the first screen of the next question. A story never goes on by itself. */
  private following(screen: ScreenView): ScreenView | undefined {
    const ways = screen.ways(this.tallies);
    const to = wayOn(ways);
    const later = this.screens.slice(this.screens.indexOf(screen) + 1);
    if (to) return later.find(({ id }) => id === to);
    const isStory = screen.element.dataset.kind === 'cau-chuyen';
    return isStory ? later.find(({ question }) => question !== screen.question) : later[0];
  }

  private back(): void {
    const { moment } = this;
    if (!moment) return;
    if (this.ended) this.ended = false;
    else if (moment.stage > 0) moment.stage -= 1;
    else if (this.way.length > 1) this.way.pop();
    this.show();
  }

  private show(another = true): void {
    const { moment } = this;
    if (!moment) return;
    const { screen, stage } = moment;
    for (const { element } of this.screens) element.toggleAttribute('data-now', element === screen.element && !this.ended);
    const fresh = screen.show(stage);
    screen.showCounts(this.tallies);
    this.showTeams();
    const sheet = partOf(this, '[data-sheet]');
    sheet.toggleAttribute('data-now', this.ended);
    if (this.ended) fillSheet(sheet, this.way.map((each) => each.screen), this.tallies, this.teams);
    partOf(this, '[data-where]').textContent = this.ended ? '' : (screen.element.dataset.where ?? '');
    partOf(this, '[data-do="next"]').hidden = this.ended;
    partOf(this, '[data-announce]').textContent = another ? '' : fresh;
    const shown = this.ended ? sheet : screen.element;
    fit(partOf(this, '[data-play]'));
    if (another) partOf(shown, 'h2').focus({ preventScroll: true });
  }

  private count(button: HTMLElement, by: number): void {
    const { moment } = this;
    if (moment) this.raise(moment.screen.answerOf(button), by);
  }

  private raise(answer: number, by: number): void {
    const { moment } = this;
    if (!moment || this.hasAttribute('data-sensitive') || this.ended || !moment.screen.isCounting(moment.stage) || answer < 0 || answer >= moment.screen.size) return;
    this.tallies.add(moment.screen.id, answer, by);
    moment.screen.showCounts(this.tallies);
  }

  private turnTeam(team: number): void {
    const { moment } = this;
    if (!moment) return;
    this.tallies.turn(team, moment.screen.question);
    this.showTeams();
  }

  private showTeams(): void {
    for (const button of partsOf(this, '[data-team]')) button.setAttribute('aria-pressed', String(this.moment !== undefined && this.tallies.hasAnswered(Number(button.dataset.team), this.moment.screen.question)));
    partOf(this, '[data-team-bar]').hidden = this.teams === 0 || this.ended;
  }

  private keepFocus(event: MouseEvent): void {
    if (!(event.target instanceof Element) || !event.target.closest('[data-play] button')) return;
    event.preventDefault();
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused.closest('[data-play] button')) focused.blur();
  }

  /** Ends the game and forgets all of it. */
  private close(): void {
    if (!this.moment) return;
    this.forget();
    this.removeAttribute('data-playing');
    isolate(this, false);
    endFullScreen();
    partOf(this, '[data-do="start"]').focus();
  }

  private forget(): void {
    this.tallies.clear();
    this.way = [];
    this.ended = false;
    for (const screen of this.screens) {
      screen.element.removeAttribute('data-now');
      screen.showCounts(this.tallies);
    }
    const sheet = partOf(this, '[data-sheet]');
    sheet.removeAttribute('data-now');
    clearSheet(sheet);
  }
}
