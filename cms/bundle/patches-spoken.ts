import { ENGLISH, type Patch } from './patch.ts';

const select = (find: string, put: string): Patch => ({ file: 'react-select/dist/Select-ef7c0426.esm.js', find, put, why: ENGLISH });
const drag = (find: string, put: string): Patch => ({ file: '@dnd-kit/core/dist/core.esm.js', find, put, why: ENGLISH });
const button = (find: string, put: string): Patch => ({
  file: 'decap-cms-ui-default/dist/esm/ListItemTopBar.js', find, put, why: 'buttons without a name; can go when Decap gives them one (decap#4216)',
});

/** Words that are mostly heard, not seen: what screen readers are told about choices, lists and buttons. */
export const SPOKEN_PATCHES: readonly Patch[] = [
  select("return 'Loading...';", "return 'Đang tải…';"),
  select("return 'No options';", "return 'Không có mục nào khớp';"),
  select('"".concat(count, " result").concat(count !== 1 ? \'s\' : \'\', " available")', '"có ".concat(count, " mục")'),
  select(
    '"Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu".concat(tabSelectsValue ? \', press Tab to select the option and exit the menu\' : \'\', ".")',
    '"Bấm mũi tên lên, xuống để xem các mục, Enter để chọn, Escape để đóng."',
  ),
  select(
    '"".concat(props[\'aria-label\'] || \'Select\', " is focused ").concat(isSearchable ? \',type to refine list\' : \'\', ", press Down to open the menu, ").concat(isMulti ? \' press left to focus selected values\' : \'\')',
    '"Ô chọn. Gõ chữ để tìm, bấm mũi tên xuống để mở danh sách.".concat(isMulti ? " Bấm mũi tên trái để tới mục đã chọn." : "")',
  ),
  select("'Use left and right to toggle between focused values, press Backspace to remove the currently focused value'", "'Bấm mũi tên trái, phải để chuyển giữa các mục đã chọn, Backspace để bỏ mục.'"),
  select('"option ".concat(label, ", deselected.")', '"đã bỏ ".concat(label)'),
  select("'All selected options have been cleared.'", "'Đã bỏ mọi mục.'"),
  select('"option".concat(labels.length > 1 ? \'s\' : \'\', " ").concat(labels.join(\',\'), ", selected.")', '"đã chọn ".concat(labels.join(", "))'),
  select('"option ".concat(label, " is disabled. Select another option.") : "option ".concat(label, ", selected.")', '"không chọn được ".concat(label) : "đã chọn ".concat(label)'),
  select('"".concat(arr.indexOf(item) + 1, " of ").concat(arr.length)', '"".concat(arr.indexOf(item) + 1, " trên ").concat(arr.length)'),
  select('"value ".concat(label, " focused, ")', '"mục ".concat(label, ", ")'),
  select("isDisabled ? ' disabled' : ''", "isDisabled ? ' không chọn được' : ''"),
  select("isSelected ? ' selected' : ''", "isSelected ? ' đã chọn' : ''"),
  select("inputValue ? ' for search term ' + inputValue : ''", "inputValue ? ' khớp với ' + inputValue : ''"),
  { file: 'react-select/dist/index-641ee5b8.esm.js', find: '"Remove ".concat(children || \'option\')', put: '"Bỏ ".concat(children || \'mục\')', why: ENGLISH },
  drag(
    'To pick up a draggable item, press the space bar.\\n    While dragging, use the arrow keys to move the item.\\n    Press space again to drop the item in its new position, or press escape to cancel.',
    'Bấm phím cách để nhấc mục lên, mũi tên để chuyển chỗ, phím cách lần nữa để đặt xuống, Escape để thôi.',
  ),
  drag('"Picked up draggable item " + active.id + "."', '"Đã nhấc mục lên."'),
  drag('"Draggable item " + active.id + " was moved over droppable area " + over.id + "."', '"Đang ở trên một chỗ khác."'),
  drag('"Draggable item " + active.id + " is no longer over a droppable area."', '"Không ở trên chỗ nào."'),
  drag('"Draggable item " + active.id + " was dropped over droppable area " + over.id', '"Đã đặt vào chỗ mới."'),
  drag('"Dragging was cancelled. Draggable item " + active.id + " was dropped."', '"Đã thôi, mục về chỗ cũ."'),
  drag('"Draggable item " + active.id + " was dropped."', '"Đã đặt xuống."'),
  { file: '@dnd-kit/sortable/dist/sortable.esm.js', find: "roleDescription: 'sortable'", put: "roleDescription: 'mục đổi chỗ được'", why: ENGLISH },
  { file: 'react-toastify/dist/react-toastify.esm.mjs', find: 'ariaLabel:s="close"', put: 'ariaLabel:s="Đóng"', why: ENGLISH },
  button('onClick: onCollapseToggle,', "onClick: onCollapseToggle,\n      'aria-label': collapsed ? 'Mở mục này' : 'Gập mục này',"),
  button('onClick: onRemove,', "onClick: onRemove,\n      'aria-label': 'Bỏ mục này',"),
];
