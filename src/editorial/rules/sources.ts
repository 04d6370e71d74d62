import type { Entry, Issue } from '../issue.ts';
import { said } from '../rules.ts';

const OLDEST_YEAR = 1900;
/** Written for an address that nobody has yet. */
const PLACEHOLDER = /^(?:(?:www\.)?example\.(?:com|org|net)|localhost|xxx+\..*|(?:www\.)?abc\.(?:com|vn))$/;

function addressProblem(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    // Said by the schema, in its own words.
    return undefined;
  }
  if (!/[a-z0-9]\.[a-z]{2,}$/i.test(host)) return `địa chỉ "${url}" không có tên miền`;
  if (PLACEHOLDER.test(host)) return `địa chỉ "${url}" chỉ là ví dụ`;
  return /\s/.test(url.trim()) ? `địa chỉ "${url}" có khoảng trắng` : undefined;
}

function dayProblem(value: unknown, today: string): string | undefined {
  const day = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
  const [, year = '', month = '', date = ''] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(day) ?? [];
  if (year === '') return undefined;
  const whole = `${year}-${month || '01'}-${date || '01'}`;
  const time = new Date(`${whole}T00:00:00Z`);
  if (Number.isNaN(time.valueOf()) || time.toISOString().slice(0, 10) !== whole || Number(year) < OLDEST_YEAR) return `ngày "${day}" không có trong lịch`;
  return day > today.slice(0, day.length) ? `ngày "${day}" chưa tới` : undefined;
}

/** Sources that pass the schema and still cannot be right: no real address, a day that no calendar has or that has not come. */
export function checkSources({ data, file }: Entry, today: string): Issue[] {
  const listed = Array.isArray(data.sources) ? data.sources.map((source: unknown, index) => ({ source, field: `sources.${index}` })) : [];
  return [...listed, { source: data.source, field: 'source' }].flatMap(({ source, field }): Issue[] => {
    if (typeof source !== 'object' || source === null) return [];
    const { url, date } = source as Record<string, unknown>;
    const address = addressProblem(url);
    const day = dayProblem(date, today);
    return [
      ...(address === undefined ? [] : [{ rule: 'nguon' as const, file, field: `${field}.url`, message: said('nguon', address) }]),
      ...(day === undefined ? [] : [{ rule: 'nguon' as const, file, field: `${field}.date`, message: said('nguon', day) }]),
    ];
  });
}
