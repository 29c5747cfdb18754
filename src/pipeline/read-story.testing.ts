import { readText } from './articles/read-article.ts';
import { type ArticleDiscourse, readDiscourse } from './discourse/read-discourse.ts';
import { type ResolvedEntities, resolveEntities } from './entities/resolve-entities.ts';
import { type Lexicon, readLexicon } from './lexicon/lexicon.ts';
import type { ArticleMentions } from './mentions/article-mentions.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { knowNames } from './mentions/known-names.ts';
import { realTools } from './real-tools.testing.ts';
import { type FoundRelations, findRelations } from './relations/find-relations.ts';

export interface ReadStory {
  readonly readings: readonly ArticleMentions[];
  readonly resolved: ResolvedEntities;
  readonly discourses: readonly ArticleDiscourse[];
  readonly found: FoundRelations;
}

/** A reader of short stories with the real tagger and lexicon: every stage, without files. */
export async function storyReader(): Promise<(...stories: readonly string[]) => Promise<ReadStory>> {
  const tools = await realTools();
  const lexicon: Lexicon = readLexicon(tools.lexicons).lexicon;
  const known = knowNames(lexicon);
  return async (...stories) => {
    const readings: ArticleMentions[] = [];
    for (const [index, story] of stories.entries()) {
      const name = `story-${index + 1}.txt`;
      const { article } = readText(name, name, `本报记者走访\n2019年2月25日\n\n${story}\n`);
      if (article === null) throw new Error('the story could not be read');
      readings.push(await findMentions(article, tools.tagger, known));
    }
    const resolved = resolveEntities(readings, lexicon);
    const discourses = readings.map((reading) => readDiscourse(reading, resolved));
    const found = findRelations(discourses, resolved.entities, lexicon);
    return { readings, resolved, discourses, found };
  };
}
