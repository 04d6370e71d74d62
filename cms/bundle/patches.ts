import { ENGLISH, type Patch } from './patch.ts';
import { SPOKEN_PATCHES } from './patches-spoken.ts';

const UNUSED = 'half of the bundle for what no field or backend of ours uses; take the line out to have it back';

const STALE = 'going from one entry straight to another (Back, a pasted address) left the first one in the form of the second; the address as key starts anew';

const EDITOR = 'decap-cms-core/dist/esm/components/Editor/Editor.js';
const OWN_DRAFTS = 'cms/drafts keeps what is typed; Decap\'s own backup lets the saved text overwrite the restored one (decap#5470, #5055) and forgets on leaving';

const extensions = (find: string, put = ''): Patch => ({ file: 'decap-cms-app/dist/esm/extensions.js', find, put, why: UNUSED });

/** What Decap leaves no setting for. */
export const PATCHES: readonly Patch[] = [
  extensions("CMS.registerBackend('git-gateway', GitGatewayBackend);"),
  extensions("CMS.registerBackend('azure', AzureBackend);"),
  extensions("CMS.registerBackend('aws-cognito-github-proxy', AwsCognitoGitHubProxyBackend);"),
  extensions("CMS.registerBackend('gitea', GiteaBackend);"),
  extensions("CMS.registerBackend('bitbucket', BitbucketBackend);"),
  extensions("CMS.registerBackend('test-repo', TestBackend);"),
  extensions('DecapCmsWidgetMarkdown.Widget(), DecapCmsWidgetRichtext.Widget(), '),
  extensions('DecapCmsWidgetMap.Widget(), '),
  extensions(', DecapCmsWidgetCode.Widget(), DecapCmsWidgetColorString.Widget(), DecapCmsWidgetUuid.Widget()'),
  extensions('CMS.registerEditorComponent(image);'),
  extensions("CMS.registerEditorComponent({\n  id: 'code-block',\n  label: 'Code Block',\n  widget: 'code',\n  type: 'code-block'\n});"),
  extensions('Object.keys(locales).forEach(locale => {\n  CMS.registerLocale(locale, locales[locale]);\n});', "CMS.registerLocale('en', locales.en);"),
  { file: 'decap-cms-widget-relation/dist/esm/RelationControl.js', find: "'Loading options…'", put: "'Đang tải…'", why: ENGLISH },
  { file: 'decap-cms-widget-list/dist/esm/ListControl.js', find: "`No ${labelField.get('name')}`", put: "'(chưa điền)'", why: ENGLISH },
  {
    file: 'react-redux/es/components/connectAdvanced.js',
    find: 'if (!renderIsScheduled.current) {\n        notifyNestedSubs();\n      }',
    put: 'notifyNestedSubs();',
    why: 'typed letters were lost while anything loaded: react-redux 7 told the form nothing until the page around it was drawn, and React 19 '
      + 'put the old text back meanwhile; can go when Decap uses react-redux 9',
  },
  { file: 'decap-cms-widget-text/dist/esm/TextControl.js', find: 'minRows: 5', put: 'minRows: 2', why: 'a box for two sentences stood as high as one for twenty' },
  {
    file: 'decap-cms-widget-string/dist/esm/StringControl.js',
    find: 'if (this._el && this._el.selectionStart !== this._sel) {',
    put: 'if (false) {',
    why: 'a selection was undone on focus, so that typing over a word added to it; the line is for inputs inside the Markdown editor, which is left out (decap#4539)',
  },
  {
    file: 'decap-cms-core/dist/esm/components/App/App.js',
    find: 'render: props => _jsx(Editor, {\n              ...props\n            })',
    put: 'render: props => _jsx(Editor, {\n              ...props\n            }, props.match.url)',
    why: STALE,
  },
  {
    file: 'decap-cms-core/dist/esm/components/App/App.js',
    find: '              newRecord: true\n            })',
    put: '              newRecord: true\n            }, props.match.url)',
    why: STALE,
  },
  { file: EDITOR, find: 'retrieveLocalBackup(collection, slug);', put: '', why: OWN_DRAFTS },
  { file: EDITOR, find: "this.createBackup(this.props.entryDraft.get('entry'), this.props.collection);", put: '', why: OWN_DRAFTS },
  {
    file: 'decap-cms-core/dist/esm/actions/entries.js',
    find: "filesArray.filter(file => file.get('draft'))",
    put: "filesArray.filter(file => file.get('draft') && JSON.stringify(entry.get('data')).includes(file.get('name')))",
    why: 'a picture that was chosen and then replaced was saved all the same, for ever in Git; can go when Decap drops a replaced upload',
  },
  ...SPOKEN_PATCHES,
];
