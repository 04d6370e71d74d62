/** Addresses that stand in documents. Apart from `addresses.ts`: a new page must not make every document anew. */
export const MATERIALS = '/tai-lieu/';
/** Folder of the files of the class materials. */
export const CONTENT_FILES = `${MATERIALS}tep/`;

export const articleAddress = (id: string) => `/bai-viet/${id}/`;
export const lessonAddress = (id: string) => `/bai-giang/${id}/`;
export const quizAddress = (id: string) => `/trac-nghiem/${id}/`;
export const posterAddress = (id: string) => `${MATERIALS}ap-phich/${id}/`;
/** A file of the class materials; `kind` and `id` are those of its shelf item. */
export const fileAddress = (kind: string, id: string, name: string) => `${CONTENT_FILES}${kind}/${id}/${name}`;
