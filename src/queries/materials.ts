import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type LessonEntry = CollectionEntry<'lessons'>;
export type QuizEntry = CollectionEntry<'quizzes'>;

interface Dated { id: string; data: { publishedOn: string } }
const byNewest = (a: Dated, b: Dated) => b.data.publishedOn.localeCompare(a.data.publishedOn) || a.id.localeCompare(b.id);

export const lessons = once(async () => (await getCollection('lessons')).sort(byNewest));
export const quizzes = once(async () => (await getCollection('quizzes')).sort(byNewest));

export const lessonsOfTopic = async (topic: string) => (await lessons()).filter(({ data }) => data.topic === topic);
export const quizzesOfTopic = async (topic: string) => (await quizzes()).filter(({ data }) => data.topic === topic);
