/** Login, frame and lists of entries. */
export const auth = {
  login: 'Vào tòa soạn',
  loggingIn: 'Đang vào…',
  loginWithNetlifyIdentity: 'Vào bằng Netlify Identity',
  loginWithAzure: 'Vào bằng Azure',
  loginWithBitbucket: 'Vào bằng Bitbucket',
  loginWithGitHub: 'Vào bằng GitHub',
  loginWithGitLab: 'Vào bằng GitLab',
  loginWithGitea: 'Vào bằng Gitea',
  loginWithForgejo: 'Vào bằng Forgejo',
  errors: {
    email: 'Ghi địa chỉ thư của bạn.',
    password: 'Ghi mật khẩu của bạn.',
    identitySettings: 'Không đọc được cấu hình đăng nhập. Nhờ người quản trị bật dịch vụ đăng nhập của kho.',
  },
};

export const app = {
  header: { content: 'Nội dung', workflow: 'Duyệt bài', media: 'Hình ảnh', quickAdd: 'Viết mới' },
  app: {
    errorHeader: 'Chưa mở được tòa soạn',
    configErrors: 'Lỗi cấu hình',
    checkConfigYml: 'Chép dòng lỗi trên và báo người quản trị trang.',
    loadingConfig: 'Đang mở tòa soạn…',
    waitingBackend: 'Đang chờ kho nội dung…',
  },
  notFoundPage: { header: 'Không có trang này' },
};

export const collection = {
  sidebar: {
    collections: 'Nội dung',
    allCollections: 'Mọi mục',
    searchAll: 'Tìm trong mọi mục',
    searchIn: 'Tìm trong',
  },
  collectionTop: {
    sortBy: 'Sắp xếp',
    viewAs: 'Cách xem',
    viewAsList: 'Xem dạng danh sách',
    viewAsGrid: 'Xem dạng thẻ',
    newButton: '＋ Thêm %{collectionLabel}',
    newButtonAriaLabel: 'Thêm %{collectionLabel}',
    ascending: 'Tăng dần',
    descending: 'Giảm dần',
    searchResults: 'Kết quả tìm “%{searchTerm}”',
    searchResultsInCollection: 'Kết quả tìm “%{searchTerm}” trong %{collection}',
    filterBy: 'Lọc',
    groupBy: 'Xếp nhóm',
  },
  entries: {
    loadingEntries: 'Đang tải danh sách…',
    cachingEntries: 'Đang cất danh sách vào máy…',
    longerLoading: 'Có thể mất vài phút',
    noEntries: 'Chưa có mục nào',
    unpublishedHeader: 'Chưa xuất bản',
  },
  groups: { other: 'Khác', negateLabel: 'Không %{label}' },
  defaultFields: { author: { label: 'Người viết' }, updatedOn: { label: 'Ngày sửa' } },
};
