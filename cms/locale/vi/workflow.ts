/** The board of drafts and reviews (used from issue 6 on). */
export const workflow = {
  workflow: {
    loading: 'Đang tải các bài chờ duyệt',
    workflowHeading: 'Duyệt bài',
    newPost: 'Viết mới',
    description: '%{smart_count} bài chờ duyệt, %{readyCount} bài đã duyệt. |||| %{smart_count} bài chờ duyệt, %{readyCount} bài đã duyệt.',
    dateFormat: 'D/M',
  },
  workflowCard: {
    lastChange: '%{date}, %{author}',
    lastChangeNoAuthor: '%{date}',
    lastChangeNoDate: '%{author}',
    deleteChanges: 'Bỏ thay đổi',
    deleteNewEntry: 'Bỏ bản nháp',
    publishChanges: 'Xuất bản thay đổi',
    publishNewEntry: 'Xuất bản bài mới',
  },
  workflowList: {
    onDeleteEntry: 'Bỏ bài này?',
    onPublishingNotReadyEntry: 'Chỉ bài “Đã duyệt” mới xuất bản được. Kéo thẻ sang cột “Đã duyệt” trước.',
    onPublishEntry: 'Xuất bản bài này?',
    draftHeader: 'Bản nháp',
    inReviewHeader: 'Chờ duyệt',
    readyHeader: 'Đã duyệt',
    currentEntries: '%{smart_count} bài |||| %{smart_count} bài',
  },
};
