/** What the panel of the editor-in-chief says around the findings. */
export const CHIEF = {
  name: 'Tổng biên tập',
  good: 'chưa thấy gì phải sửa',
  errors: (count: number) => `${count} lỗi phải sửa`,
  warnings: (count: number) => `${count} chỗ nên xem lại`,
  errorsTitle: 'Phải sửa',
  warningsTitle: 'Nên xem lại',
  empty: (fields: readonly string[]) => `Còn ${fields.length} ô phải điền: ${fields.join(', ')}.`,
  why: 'Vì sao?',
  whyOf: (rule: string) => `Vì sao? Quy tắc: ${rule}`,
  all: 'Mọi quy tắc',
} as const;
