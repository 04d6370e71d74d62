/** Hands counted in class and questions a team has answered. In memory only, never below nothing. */
export class Tallies {
  private readonly hands = new Map<string, number>();
  private readonly answered = new Map<number, Set<string>>();

  count(screen: string, answer: number): number {
    return this.hands.get(`${screen}/${answer}`) ?? 0;
  }

  add(screen: string, answer: number, by: number): number {
    const count = Math.max(0, this.count(screen, answer) + by);
    this.hands.set(`${screen}/${answer}`, count);
    return count;
  }

  hasAnswered(team: number, question: string): boolean {
    return this.answered.get(team)?.has(question) ?? false;
  }

  /** Marks a team, or takes the mark back. */
  turn(team: number, question: string): void {
    const questions = this.answered.get(team) ?? new Set();
    if (!questions.delete(question)) questions.add(question);
    this.answered.set(team, questions);
  }

  /** How many questions a team has answered: how much was talked about, not how well. */
  answeredBy(team: number): number {
    return this.answered.get(team)?.size ?? 0;
  }

  clear(): void {
    this.hands.clear();
    this.answered.clear();
  }
}
