/** Whether a text is past its review day. Both days `YYYY-MM-DD`; the last day itself still counts as fresh. */
export const isOverdue = ({ reviewBy }: { reviewBy: string }, today: string) => reviewBy < today;
