/** The room of pictures. */
export const mediaLibrary = {
  mediaLibraryCard: {
    draft: 'Bản nháp',
    copy: 'Chép',
    copyUrl: 'Chép địa chỉ',
    copyPath: 'Chép đường dẫn',
    copyName: 'Chép tên',
    copied: 'Đã chép',
  },
  mediaLibrary: {
    onDelete: 'Xóa hình đã chọn?',
    fileTooLarge: 'Tệp quá lớn.\nChỉ nhận tệp tới %{size} kB.',
  },
  mediaLibraryModal: {
    loading: 'Đang tải…',
    close: 'Đóng',
    noResults: 'Không tìm thấy.',
    noAssetsFound: 'Chưa có tệp nào.',
    noImagesFound: 'Chưa có hình nào.',
    private: 'Riêng ',
    images: 'Hình',
    mediaAssets: 'Hình ảnh',
    search: 'Tìm…',
    uploading: 'Đang tải lên…',
    upload: 'Tải lên',
    download: 'Tải về',
    deleting: 'Đang xóa…',
    deleteSelected: 'Xóa hình đã chọn',
    chooseSelected: 'Dùng hình đã chọn',
  },
};
