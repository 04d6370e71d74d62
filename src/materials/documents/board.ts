import { forPupils } from './imprint.ts';
import type { Board } from '../model/board.ts';
import type { NoticeBoard } from '../../schemas/shared/notice-board.ts';
import type { ArticleSource, LessonSource, PosterSource } from './source.ts';

const pictured = ({ picture, alt }: NoticeBoard) => (picture !== undefined && alt !== undefined ? { picture: { name: picture, alt } } : {});

export const lessonBoard = ({ data, colour, imprint }: LessonSource): Board => ({
  title: data.title, headline: data.noticeBoard.headline, points: data.noticeBoard.points, ...pictured(data.noticeBoard),
  colour, imprint: forPupils(imprint), leadsTo: imprint.address,
});

export const posterBoard = ({ data, colour, imprint, leadsTo }: PosterSource): Board => ({
  title: data.title, headline: data.board.headline, points: data.board.points, ...pictured(data.board), colour, imprint: forPupils(imprint), leadsTo,
});

/** An article on the notice board: its headline and what to remember. */
export const articleBoard = ({ data, colour, imprint }: ArticleSource): Board => ({
  title: data.title, headline: data.title, points: data.keyPoints, colour, imprint: forPupils(imprint), leadsTo: imprint.address,
});
