/** Said under every text box: what may be written in a body. */
const BLOCKS_HINT =
  'Đề mục bắt đầu bằng **##** và một dấu cách; mỗi ý một dòng bắt đầu bằng **-**. '
  + 'Khối dùng được: **Note** (lưu ý), **Warning** (cảnh báo), **Steps** (các bước), **DoDont** (nên – không nên), **Checklist**, '
  + '**HelpBox** (nơi giúp đỡ), **Figure** (hình), **LegalRef** (văn bản), **Term** (từ khó), **Call** (số điện thoại). '
  + 'Không gõ số điện thoại vào câu, trừ 111–115. Chữ bạn gõ được giữ nguyên từng ký tự.';

export const body = (label: string, example: string, required: boolean) => ({ label, hint: `${example} ${BLOCKS_HINT}`, required });
