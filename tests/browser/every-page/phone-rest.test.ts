import { walkOnPhone } from '../../helpers/walk.ts';

walkOnPhone('rest');
