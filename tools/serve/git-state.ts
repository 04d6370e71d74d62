import { spawnSync } from 'node:child_process';

const git = (root: string, ...words: string[]) => spawnSync('git', words, { cwd: root, encoding: 'utf8' });

/** What stands between the CMS and its first commit, with what to do; empty when nothing does. */
export function gitTroubles(root: string): string[] {
  if (git(root, '--version').error) return ['Máy chưa có Git nên Tòa soạn chưa lưu được bài. Cài Git tại https://git-scm.com rồi chạy lại.'];
  if (git(root, 'rev-parse', '--is-inside-work-tree').status !== 0) return ['Thư mục này chưa phải kho Git nên Tòa soạn chưa lưu được bài. Chạy: git init && git add . && git commit -m "Bắt đầu"'];
  if (git(root, 'config', 'user.name').stdout.trim() && git(root, 'config', 'user.email').stdout.trim()) return [];
  return ['Git chưa biết bạn là ai nên Tòa soạn chưa lưu được bài. Chạy hai lệnh: git config user.name "Tên của bạn"  và  git config user.email "thu@don-vi.vn"'];
}
