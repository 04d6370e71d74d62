import type { CmsBackend } from 'decap-cms-core';

/** The variables of the build that say where the CMS reads and writes. There is no secret among them: all of it reaches the browser. */
export const HOST_VARIABLES = ['CMS_BACKEND', 'CMS_REPO', 'CMS_BRANCH', 'CMS_APP_ID', 'CMS_BASE_URL', 'CMS_API_ROOT'] as const;
export type BackendEnvironment = Readonly<Record<string, string | undefined>>;

/** Address of `git-proxy.ts`, on the CMS's own origin. */
export const PROXY_PATH = '/quan-tri/api/v1';

/** Address of the state of the site (`proxy/state.ts`), on the CMS's own origin. */
export const STATE_PATH = '/quan-tri/api/tinh-trang';

/** Where the CMS publishes to. */
export interface Host {
  backend: CmsBackend;
  /** Origins the page may speak to besides its own. */
  origins: readonly string[];
}

/** Commit subjects in the project's form. The local proxy makes its own from the path, so that a client cannot choose them. */
const COMMIT_MESSAGES = {
  create: 'content: create {{path}}',
  update: 'content: update {{path}}',
  delete: 'content: delete {{path}}',
  uploadMedia: 'content: upload {{path}}',
  deleteMedia: 'content: delete {{path}}',
};

/** Hosts of Git that can be named in `CMS_BACKEND`, and what each needs. `api` is where its API stands when nothing else is said. */
const HOSTS = {
  // Decap logs in to GitHub through a small server that holds the app's secret (an OAuth proxy); GitHub gives no token to a page alone.
  github: { name: 'github', base: undefined, needsApp: false, api: () => 'https://api.github.com', extra: {} },
  gitlab: { name: 'gitlab', base: 'https://gitlab.com', needsApp: true, api: (base: string) => `${base}/api/v4`, extra: { auth_type: 'pkce' } },
  forgejo: { name: 'forgejo', base: undefined, needsApp: true, api: (base: string) => `${base}/api/v1`, extra: {} },
  // Decap's own "gitea" knows no drafts; Gitea has the API that its fork Forgejo has.
  gitea: { name: 'forgejo', base: undefined, needsApp: true, api: (base: string) => `${base}/api/v1`, extra: {} },
} as const;

const REPOSITORY = /^[\w.-]+(?:\/[\w.-]+)+$/;
const LOOPBACK = /^(?:127\.0\.0\.1|localhost)$/;

function fail(variable: string, text: string): never {
  throw new Error(`${variable}: ${text}. Xem docs/toa-soan.md`);
}

function address(environment: BackendEnvironment, variable: string, usual: string | undefined, what: string): string {
  const value = environment[variable] || usual;
  if (value === undefined) fail(variable, `chưa có – ghi ${what}, ví dụ https://git.tinh.gov.vn`);
  const url = URL.parse(value);
  if (!url || url.username || url.search || url.hash || !(url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname)))) {
    fail(variable, `"${value}" không phải địa chỉ https:// – ghi ${what}`);
  }
  return value.replace(/\/+$/, '');
}

/** A name that promises a secret. What a build of the CMS knows, every visitor can read. */
const SECRET = /^CMS_.*(?:SECRET|TOKEN|PASSWORD|PRIVATE)/i;

/**
 * Reads where the CMS publishes to. Unset `CMS_BACKEND` is the repository on this machine. Throws, in Vietnamese, for a missing or malformed
 * variable and for any `CMS_…SECRET`, `CMS_…TOKEN`, `CMS_…PASSWORD`.
 */
export function readHost(environment: BackendEnvironment): Host {
  const secret = Object.keys(environment).find((name) => SECRET.test(name) && environment[name]);
  if (secret !== undefined) fail(secret, 'tòa soạn chạy trong trình duyệt, ai cũng đọc được nên không giữ bí mật được – bỏ biến này, để bí mật ở máy chủ đăng nhập');
  const kind = environment.CMS_BACKEND || 'proxy';
  if (kind === 'proxy') return { backend: { name: 'proxy', proxy_url: PROXY_PATH, branch: 'main', commit_messages: COMMIT_MESSAGES }, origins: [] };
  if (!Object.hasOwn(HOSTS, kind)) fail('CMS_BACKEND', `"${kind}" chưa được hỗ trợ – ghi github, gitlab, gitea hoặc forgejo; bỏ trống để dùng kho trên máy này`);
  const { name, base: usualBase, needsApp, api, extra } = HOSTS[kind as keyof typeof HOSTS];
  const repo = environment.CMS_REPO ?? fail('CMS_REPO', 'chưa có – ghi tên kho, ví dụ ubnd-xa/la-chan-tuoi-tho');
  if (!REPOSITORY.test(repo)) fail('CMS_REPO', `"${repo}" không đúng dạng chủ-kho/tên-kho`);
  const branch = environment.CMS_BRANCH || 'main';
  if (!/^[\w./-]+$/.test(branch)) fail('CMS_BRANCH', `"${branch}" không phải tên nhánh`);
  const app = environment.CMS_APP_ID;
  if (needsApp && !app) fail('CMS_APP_ID', `chưa có – ghi mã ứng dụng (Application ID, Client ID) mà ${kind} cấp khi đăng ký tòa soạn`);
  const base = address(environment, 'CMS_BASE_URL', usualBase, kind === 'github' ? 'địa chỉ máy chủ đăng nhập (OAuth proxy) cho GitHub' : 'địa chỉ máy chủ Git');
  const root = address(environment, 'CMS_API_ROOT', api(base), 'địa chỉ API');
  const origins = [...new Set([new URL(root).origin, ...(needsApp ? [new URL(base).origin] : [])])];
  return {
    backend: { name, repo, branch, api_root: root, base_url: base, ...(needsApp && app && { app_id: app }), ...extra, commit_messages: COMMIT_MESSAGES } as CmsBackend,
    origins,
  };
}
