import { walkOnPhone } from '../../helpers/walk.ts';

walkOnPhone('quizzes');
