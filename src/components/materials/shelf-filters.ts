/** One way to narrow the shelf. */
export interface ShelfFilter {
  facet: 'audience' | 'grade' | 'topic' | 'format';
  value: string;
}
