/** Said under every text box: what its tools do. */
const TOOLS_HINT =
  'Dùng các nút phía trên ô để thêm đề mục, danh sách, khối. Dán từ Word được: chữ giữ lại, kiểu chữ bỏ đi. '
  + 'Không gõ số điện thoại vào câu, trừ 111–115: chèn khối **Số điện thoại**. Chữ bạn gõ được giữ nguyên từng ký tự.';

export const body = (label: string, example: string, required: boolean) => ({ label, hint: `${example} ${TOOLS_HINT}`, required });
