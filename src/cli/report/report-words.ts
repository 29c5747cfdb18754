import type { FurnitureReason } from '../../pipeline/articles/article.ts';
import type { Diagnostic } from '../../pipeline/diagnostic.ts';
import type { RefusedJoin } from '../../pipeline/entities/name-groups.ts';
import type { EntityKind, RelationType, Status } from '../../schema/ontology.ts';
import type { AliasReason, MentionReason, MentionRefusal, RelationRefusal } from '../../schema/reasons.ts';
import type { ReportCuration } from './report-document.ts';

/** The same words in both languages of the report. */
export type Words = readonly [chinese: string, english: string];

export const KIND_WORDS: Readonly<Record<EntityKind, Words>> = {
  organisation: ['机构', 'organisation'],
  person: ['人物', 'person'],
  location: ['地点', 'place'],
  policy: ['政策', 'policy'],
  technology: ['技术', 'technology'],
};

/** A relation's type as it stands between its two ends. */
export const RELATION_WORDS: Readonly<Record<RelationType, Words>> = {
  located_in: ['位于', 'is located in'],
  part_of: ['隶属于', 'is part of'],
  holds_position: ['任职于', 'holds a position at'],
  formerly_at: ['曾任职于', 'formerly worked at'],
  cooperates_with: ['合作', 'cooperates with'],
  signs: ['签署', 'signs'],
  issues: ['发布', 'issues'],
  launches: ['启动', 'launches'],
  develops: ['研发', 'develops'],
  invests_in: ['投资', 'invests in'],
  owns: ['控股', 'owns'],
  acquires: ['收购', 'acquires'],
  founded: ['创立', 'founded'],
  supplies: ['供应', 'supplies'],
  uses: ['采用', 'uses'],
  competes_with: ['竞争', 'competes with'],
  recommends_to: ['建议', 'advises'],
};

export const STATUS_WORDS: Readonly<Record<Status, Words>> = {
  actual: ['已成事实', 'stated as fact'],
  planned: ['计划中', 'planned'],
  denied: ['已否认', 'denied'],
};

/** How the build came to see a name in a stretch of text. */
export const MENTION_WORDS: Readonly<Record<MentionReason, Words>> = {
  tagger: ['标注模型', 'tagging model'],
  lexicon: ['词表', 'lexicon'],
  consistency: ['文中他处的同一名称', 'same name elsewhere'],
  'latin-name': ['外文名', 'Latin letters'],
  'name-head': ['名称末尾的用词', 'the word that ends it'],
  'title-marks': ['书名号', 'title marks 《》'],
  'quoted-name': ['引号', 'quotation marks'],
  'title-before-name': ['姓名前的职务', 'job title before it'],
  'title-after-name': ['其后的职务与姓名', 'job title after it'],
  'list-member': ['并列名单', 'member of a list'],
  'short-form': ['简称', 'short form'],
  'declared-alias': ['文中说明的简称', 'declared short form'],
  'model-number': ['型号', 'model number'],
  'party-committee': ['党委名称', 'party committee'],
  apposition: ['其前的类别用词', 'noun before it'],
  'abbreviated-place': ['地名单字简称', 'place in one character'],
  'name-cut-short': ['补全的姓名', 'name completed'],
  'definite-nominal': ['特指的称呼', 'definite description'],
  'name-tail': ['省去首词的名称', 'without its first word'],
  curation: ['人工修订', 'curation'],
  learned: ['按标注文章所学', 'learnt from annotated articles'],
};

/** Why another form of a name is taken for the same thing. */
export const ALIAS_WORDS: Readonly<Record<AliasReason, Words>> = {
  lexicon: ['词表所载', 'from the lexicon'],
  declared: ['文中说明', 'declared in the text'],
  'legal-form': ['省去公司后缀', 'without its legal form'],
  'generic-tail': ['省去末尾通名', 'without its generic ending'],
  'inserted-word': ['中间多一词', 'with a word more inside'],
  spelling: ['写法不同', 'another spelling'],
  branch: ['分支机构的另一写法', 'another way to write the branch'],
  'short-form': ['简称', 'short form'],
  'own-words': ['文中原话', 'in the text’s own words'],
  curation: ['人工修订', 'curation'],
};

/** What a part of the page is that is no story. */
export const FURNITURE_WORDS: Readonly<Record<FurnitureReason, Words>> = {
  'front-matter': ['文件头', 'front matter'],
  byline: ['署名', 'byline'],
  dateline: ['日期行', 'date line'],
  'site-name': ['网站名', 'name of the site'],
  'original-title': ['原标题', 'original title'],
  repeated: ['重复的段落', 'repeated words'],
  teaser: ['其他文章的导语', 'teaser of another article'],
  'share-bar': ['分享栏', 'share bar'],
  tags: ['标签', 'tags'],
  'source-line': ['来源行', 'source line'],
  credits: ['编辑署名', 'editor’s line'],
  caption: ['图片说明', 'caption'],
  subscription: ['订阅提示', 'call to subscribe'],
  copyright: ['版权声明', 'copyright notice'],
};

/** Why a stretch that a reader proposed is no mention; the one that won, or the likelihood, stands beside it. */
export const MENTION_REFUSAL_WORDS: Readonly<Record<MentionRefusal, Words>> = {
  overlap: ['让位于', 'lost to'],
  unlikely: ['按所学判定为不是', 'unlikely by what was learnt'],
};

export const RELATION_REFUSAL_WORDS: Readonly<Record<RelationRefusal, Words>> = {
  'one-entity': ['两端是同一个', 'both ends are one entity'],
  'place-in-place': ['地点在地点之内，属于隶属', 'a place within a place is part of it'],
  kinds: ['这两类之间没有这种关系', 'these kinds cannot stand in this relation'],
  unlikely: ['按所学判定为不是', 'unlikely by what was learnt'],
};

/** What keeps two names apart that would have been joined. */
export const SEPARATION_WORDS: Readonly<Record<RefusedJoin['keptApartBy']['because'], Words>> = {
  'never-same': ['名单载明不是同一个', 'the list says that they are never one'],
  'two-things': ['词表中是两个', 'the lexicon knows both'],
  'two-companies': ['集团与股份公司是两家', 'a group and its listed company are two'],
};

export const SEVERITY_WORDS: Readonly<Record<Diagnostic['severity'], Words>> = {
  error: ['错误', 'error'],
  warning: ['警告', 'warning'],
  note: ['提示', 'note'],
};

export const OUTCOME_WORDS: Readonly<Record<ReportCuration['outcome'], Words>> = {
  applied: ['已执行', 'applied'],
  'not-applied': ['未执行', 'not applied'],
};
