import CMS from 'decap-cms-app';
import { createConfig } from './config.ts';
import { keepDrafts } from './drafts/watch.ts';
import { ENTRY_FORMATS, FORMATS } from './format/entry-file.ts';
import { registerHost } from './host/register.ts';
import { vi } from './locale/vi.ts';
import { watchFieldErrors } from './problems/field-errors.ts';
import { quietToldRejections } from './problems/told.ts';
import { registerPreviews } from './previews/register.ts';
import { registerSaveRules } from './save/listeners.ts';
import { followSite } from './status/follow.ts';
import { readState } from './status/local-site.ts';
import './styles.css';
import './newsroom.css';
import { LinesControl } from './widgets/lines.ts';
import { BodyControl } from './widgets/body/control.ts';
import { counted } from './widgets/counted.ts';
import { BODY_WIDGET, LINES_WIDGET } from './widgets/names.ts';

const host = import.meta.env.CMS_HOST;
const local = host.backend.name === 'proxy';
const state = local ? await readState() : undefined;
const people = state?.people ?? [];

CMS.registerLocale('vi', vi);
CMS.registerWidget(LINES_WIDGET, LinesControl as never);
CMS.registerWidget(BODY_WIDGET, BodyControl as never);
for (const name of ['string', 'text']) CMS.registerWidget(name, counted(CMS.getWidget(name)?.control as never) as never);
CMS.registerCustomFormat(FORMATS.mdx, 'mdx', ENTRY_FORMATS.mdx as never);
CMS.registerCustomFormat(FORMATS.yml, 'yml', ENTRY_FORMATS.yml as never);
registerSaveRules(CMS);
registerPreviews(CMS);
watchFieldErrors();
quietToldRejections();
const backend = registerHost(CMS, host.backend, { people, writer: state?.writer });
// Away from this machine the host's own rules enforce the second person: drafts are pull requests there.
CMS.init({ config: createConfig({ backend, siteUrl: location.origin, review: !local || people.length > 1 }) });
keepDrafts();
followSite(CMS, host, state);
