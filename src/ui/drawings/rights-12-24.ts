import { figure, floor, heart, sun, TONE } from './parts.ts';

const { ink, sun: yellow, sky, leaf, rose, clay, paper, teal, plum } = TONE;

/** Body of each drawing in a square of 96; lines are ink unless a part says otherwise. */
export const RIGHTS_12_TO_24 = {
  'mam-cay': `${sun(72, 22)}<path d="M48 62V40"/><path d="M48 46q-14 0-15-13q14 0 15 13z" fill="${leaf}"/><path d="M48 42q12-1 14-13q-13 1-14 13z" fill="${leaf}"/>`
    + `<path d="M34 62h28l-3 8H37z" fill="${clay}"/><path d="M16 70q10-4 20 2h20q5 0 5 4t-5 4H42M56 80l18-9q5-2 7 2q1 3-2 5L58 88H16" fill="#f8d3b0"/>`,
  'giay-khai-sinh': `<path d="M24 14h48v68H24z" fill="${paper}"/><path d="M34 54h28M34 63h28M34 72h16"/><path d="M39 42q-2-16 9-16t9 16z" fill="${sky}"/><circle cx="48" cy="31" r="7" fill="#f8d3b0"/>`
    + `<circle cx="63" cy="73" r="7" fill="${yellow}"/><path d="M63 69l1.3 2.7 3 .3-2.2 2 .7 3-2.8-1.6-2.8 1.6.7-3-2.2-2 3-.3z" fill="${clay}" stroke="none"/>`,
  'ong-nghe': `<path d="M30 16v18q0 14 14 14t14-14V16M26 16h8M54 16h8"/><path d="M44 48v12q0 18 16 18t16-14v-8"/><circle cx="76" cy="49" r="8" fill="${teal}"/><circle cx="76" cy="49" r="3" fill="${paper}"/>${heart(30, 70, 1.5)}`,
  'bat-com': `<path d="M14 50h68q-2 28-24 32H38Q16 78 14 50z" fill="${sky}"/><path d="M20 50q4-18 28-18t28 18z" fill="${paper}"/><path d="M58 40L82 12M65 42L88 18"/><path d="M32 26q-5-5 0-10M44 24q-5-5 0-10"/><path d="M36 62q12 8 24 0"/>`,
  'quyen-sach': `<path d="M48 40Q32 30 12 36v40q20-6 36 4q16-10 36-4V36Q64 30 48 40z" fill="${paper}"/><path d="M48 40v40M20 46q10-2 20 2M20 56q10-2 20 2M56 48q10-4 20-2M56 58q10-4 20-2"/>`
    + `<path d="M58 26l16-16 7 7-16 16-9 2z" fill="${yellow}"/><path d="M30 24l-6-8M40 20l-1-9"/>`,
  'con-dieu': `${floor(86)}${figure({ x: 28, y: 86, hair: 'tails', shirt: rose, arms: 'right' })}<path d="M66 8l16 18-14 20-14-18z" fill="${yellow}"/><path d="M66 8l2 38M54 28l28-2"/><path d="M68 46q-14 2-23 10M68 46q8 8 2 14t4 12"/><circle cx="66" cy="80" r="6" fill="${sky}"/>`,
  'ao-hoa-van': `${floor(86)}${figure({ x: 31, y: 86, scale: 1.15, hair: 'scarf', shirt: plum, arms: 'right' })}<path d="M22 64l4-3 4 3 4-3 4 3 3-2M22 70l4-3 4 3 4-3 4 3 4-2" stroke-width="2"/>`
    + `${figure({ x: 66, y: 86, scale: 1.15, skin: 'brown', shirt: clay, arms: 'left' })}<path d="M58 66h16M57 71h18" stroke-width="2"/><path d="M38 12h20q6 0 6 6v4q0 6-6 6h-7l-5 6v-6h-8q-6 0-6-6v-4q0-6 6-6z" fill="${paper}"/><path d="M40 20h16"/>`,
  'hoa-sen': `<path d="M48 66Q30 58 34 34q14 6 14 32q0-26 14-32q4 24-14 32z" fill="${rose}"/><path d="M48 66Q38 44 48 22q10 22 0 44z" fill="${rose}"/><path d="M48 66Q22 66 14 46q18-2 26 10M48 66q26 0 34-20q-18-2-26 10" fill="${rose}"/><path d="M14 74q34 14 68 0q-34-6-68 0z" fill="${leaf}"/>`,
  'ong-heo': `<path d="M18 52q0-20 28-20h8q8-8 14-6l-1 10q7 4 9 10h8v14h-9q-3 6-9 8v10H56v-8H42v8H32V68q-14-4-14-16z" fill="${rose}"/><circle cx="64" cy="46" r="2" fill="${ink}"/><path d="M40 32h14M18 50q-6-1-6-8"/><circle cx="47" cy="17" r="8" fill="${yellow}"/><path d="M47 13v8"/>`,
  'so-co-khoa': `<path d="M22 14h46q6 0 6 6v56q0 6-6 6H22z" fill="${plum}"/><path d="M32 14v68M22 26h-5M22 40h-5M22 54h-5M22 68h-5"/><path d="M46 46v-6q0-8 8-8t8 8v6"/><path d="M42 46h24v18H42z" fill="${yellow}"/><circle cx="54" cy="54" r="2.5" fill="${ink}"/><path d="M54 55v4"/>`,
  'mai-nha': `<path d="M8 44L48 12l40 32" /><path d="M18 38v46h60V38L48 15z" fill="${paper}"/>${figure({ x: 34, y: 84, scale: 1.05, hair: 'bob', shirt: rose })}${figure({ x: 62, y: 84, scale: 1.05, shirt: teal })}${figure({ x: 48, y: 84, scale: 0.68, hair: 'short', shirt: yellow })}${heart(48, 36, 0.9)}`,
  'cuoc-goi': `<path d="M12 26h26v54H12z" fill="${ink}"/><path d="M15 32h20v40H15z" fill="${sky}" stroke="none"/>${figure({ x: 25, y: 74, scale: 0.72, hair: 'tails', shirt: yellow, sits: true })}`
    + `<path d="M58 26h26v54H58z" fill="${ink}"/><path d="M61 32h20v40H61z" fill="${leaf}" stroke="none"/>${figure({ x: 71, y: 74, scale: 0.82, hair: 'bob', shirt: rose, sits: true })}<path d="M38 22q10-10 20 0" stroke-dasharray="1 5"/>${heart(48, 52, 1)}`,
  'ban-tay-lon': `${floor(86)}${figure({ x: 34, y: 86, scale: 1.4, hair: 'bob', shirt: leaf, arms: 'right' })}${figure({ x: 66, y: 86, skin: 'brown', shirt: yellow, arms: 'left' })}${heart(70, 24, 1.3)}`,
} as const;

