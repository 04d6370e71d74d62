import { describe, expect, test } from 'vitest';
import { PROXY_PATH, readHost } from '../../../cms/backend.ts';

const FORGEJO = { CMS_BACKEND: 'forgejo', CMS_REPO: 'xa/trang', CMS_APP_ID: 'abc-123', CMS_BASE_URL: 'https://git.tinh.gov.vn' };

describe('where the CMS publishes to', () => {
  test('is the repository on this machine unless told, and then it speaks to no other host', () => {
    for (const environment of [{}, { CMS_BACKEND: '' }, { CMS_BACKEND: 'proxy', CMS_REPO: 'xa/trang' }]) {
      expect(readHost(environment)).toMatchObject({ backend: { name: 'proxy', proxy_url: PROXY_PATH, branch: 'main' }, origins: [] });
    }
  });
  test('GitLab logs in by PKCE, at gitlab.com unless another address is named', () => {
    expect(readHost({ CMS_BACKEND: 'gitlab', CMS_REPO: 'tinh/xa/trang', CMS_APP_ID: 'abc' })).toMatchObject({
      backend: { name: 'gitlab', repo: 'tinh/xa/trang', branch: 'main', auth_type: 'pkce', app_id: 'abc', base_url: 'https://gitlab.com', api_root: 'https://gitlab.com/api/v4' },
      origins: ['https://gitlab.com'],
    });
    expect(readHost({ CMS_BACKEND: 'gitlab', CMS_REPO: 'xa/trang', CMS_APP_ID: 'abc', CMS_BASE_URL: 'https://git.tinh.gov.vn/', CMS_BRANCH: 'xuat-ban' })).toMatchObject({
      backend: { branch: 'xuat-ban', api_root: 'https://git.tinh.gov.vn/api/v4' }, origins: ['https://git.tinh.gov.vn'],
    });
  });
  test.each(['forgejo', 'gitea'])('%s: drafts need Decap\'s Forgejo backend', (CMS_BACKEND) => {
    expect(readHost({ ...FORGEJO, CMS_BACKEND })).toMatchObject({ backend: { name: 'forgejo', api_root: 'https://git.tinh.gov.vn/api/v1', app_id: 'abc-123' }, origins: ['https://git.tinh.gov.vn'] });
  });
  test('GitHub needs a server for the login; the page itself speaks to the API alone', () => {
    const github = { CMS_BACKEND: 'github', CMS_REPO: 'xa/trang' };
    expect(() => readHost(github)).toThrow('CMS_BASE_URL: chưa có – ghi địa chỉ máy chủ đăng nhập (OAuth proxy) cho GitHub');
    expect(readHost({ ...github, CMS_BASE_URL: 'https://dang-nhap.xa.vn' })).toMatchObject({ backend: { name: 'github', base_url: 'https://dang-nhap.xa.vn' }, origins: ['https://api.github.com'] });
  });
});

describe('a setting that cannot work stops the build, in Vietnamese', () => {
  test.each([
    [{ ...FORGEJO, CMS_BACKEND: 'svn' }, 'CMS_BACKEND: "svn" chưa được hỗ trợ – ghi github, gitlab, gitea hoặc forgejo; bỏ trống để dùng kho trên máy này. Xem docs/toa-soan.md'],
    [{ ...FORGEJO, CMS_REPO: undefined }, 'CMS_REPO: chưa có – ghi tên kho, ví dụ ubnd-xa/la-chan-tuoi-tho'],
    [{ ...FORGEJO, CMS_REPO: 'https://git.vn/xa/trang' }, 'CMS_REPO: "https://git.vn/xa/trang" không đúng dạng chủ-kho/tên-kho'],
    [{ ...FORGEJO, CMS_APP_ID: '' }, 'CMS_APP_ID: chưa có – ghi mã ứng dụng'],
    [{ ...FORGEJO, CMS_BASE_URL: undefined }, 'CMS_BASE_URL: chưa có – ghi địa chỉ máy chủ Git'],
    [{ ...FORGEJO, CMS_BASE_URL: 'git.tinh.gov.vn' }, 'CMS_BASE_URL: "git.tinh.gov.vn" không phải địa chỉ https://'],
    [{ ...FORGEJO, CMS_BASE_URL: 'http://git.tinh.gov.vn' }, 'không phải địa chỉ https://'],
    [{ ...FORGEJO, CMS_BASE_URL: 'https://u:p@git.vn' }, 'không phải địa chỉ https://'],
    [{ ...FORGEJO, CMS_API_ROOT: 'javascript:1' }, 'CMS_API_ROOT: "javascript:1" không phải địa chỉ https://'],
    [{ ...FORGEJO, CMS_BRANCH: 'main; rm' }, 'CMS_BRANCH: "main; rm" không phải tên nhánh'],
  ])('%#', (environment, message) => {
    expect(() => readHost(environment)).toThrow(message);
  });
  test.each(['CMS_APP_SECRET', 'CMS_TOKEN', 'CMS_CLIENT_SECRET_KEY', 'CMS_PASSWORD'])('%s has no place in a browser', (name) => {
    expect(() => readHost({ [name]: 'x' })).toThrow(`${name}: tòa soạn chạy trong trình duyệt, ai cũng đọc được nên không giữ bí mật được`);
    expect(() => readHost({ [name]: '' })).not.toThrow();
  });
});
