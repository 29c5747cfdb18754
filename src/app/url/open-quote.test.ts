import { describe, expect, it } from 'vitest';
import { indexDocument } from '../../graph/graph-index.ts';
import { anchorQuote, formatAnchor } from '../../graph/quote-anchor.ts';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { initialState, type Selection } from '../store/app-state.ts';
import { createAppStore } from '../store/app-store.ts';
import { selectLinkedQuote, selectWantedQuote } from '../store/derived.ts';
import { connectQuoteLink } from './connect-quote-link.ts';
import { openQuote } from './open-quote.ts';

const TEXT = '上海很大，人人都这样说。商汤落户上海，明年开业。';
const SHANGHAI: Selection = { type: 'entity', key: 'shanghai' };

/** In this document each entity is named at the very beginning of the text. */
const documentOf = (text: string) => sampleDocument(text);

function anchorOf(words: string): string {
  const [article] = documentOf(TEXT).attributes.articles;
  if (article === undefined) throw new Error('no article');
  const start = TEXT.indexOf(words);
  return formatAnchor(anchorQuote({ article, start, end: start + words.length }));
}

const open = (text: string, anchor: string, selection = SHANGHAI) =>
  openQuote(indexDocument(documentOf(text)), { selection, anchor });

describe('a link to a quote', () => {
  it('leads to the quote of what is selected', () => {
    expect(open(TEXT, anchorOf('上海很大，人人都这样说。'))).toEqual({
      place: { article: 'a', at: 0 },
      notice: null,
    });
  });

  it('says that the quote was edited', () => {
    const opened = open(TEXT.replace('人人', '大家'), anchorOf('上海很大，人人都这样说。'));
    expect(opened).toMatchObject({ place: { at: 0 }, notice: { outcome: 'edited' } });
  });

  it('says that the sentence is there but quoted no longer', () => {
    const opened = open(TEXT, anchorOf('商汤落户上海，明年开业。'));
    expect(opened).toMatchObject({ place: { article: 'a' }, notice: { outcome: 'not-quoted' } });
  });

  it('says that the words are gone, by what it has of them', () => {
    const opened = open('北京也大。', anchorOf('商汤落户上海，明年开业。'));
    expect(opened).toMatchObject({
      place: null,
      notice: { outcome: 'gone', words: '商汤落户上海，明年开业。' },
    });
  });

  it('is none if nobody made it', () => {
    expect(open(TEXT, '<script>')).toBeNull();
  });
});

describe('a link that is followed', () => {
  const anchor = anchorOf('上海很大，人人都这样说。');

  it('before the graph has come is opened once it has', async () => {
    const appStore = createAppStore(initialState({ language: 'en', theme: 'system' }));
    const { store, actions } = appStore;
    connectQuoteLink(appStore);
    actions.follow({ selection: SHANGHAI }, anchor);
    expect(selectLinkedQuote(store.getState())?.anchor).toBe(anchor);
    actions.receiveGraph({ ok: true, document: documentOf(TEXT) });
    await expect.poll(() => selectWantedQuote(store.getState())).toMatchObject({ article: 'a', at: 0 });
  });

  it('is no longer in the address with another selection, and is again when that is undone', () => {
    const { store, actions } = createAppStore(initialState({ language: 'en', theme: 'system' }));
    actions.receiveGraph({ ok: true, document: documentOf(TEXT) });
    actions.follow({ selection: SHANGHAI }, anchor);
    actions.select({ type: 'entity', key: 'watson' });
    expect(selectLinkedQuote(store.getState())).toBeNull();
    actions.undo();
    expect(selectLinkedQuote(store.getState())?.anchor).toBe(anchor);
  });

  it('comes too late if something else is selected by then', () => {
    const { store, actions } = createAppStore(initialState({ language: 'en', theme: 'system' }));
    actions.receiveGraph({ ok: true, document: documentOf(TEXT) });
    actions.follow({ selection: SHANGHAI }, anchor);
    const linked = selectLinkedQuote(store.getState());
    actions.select({ type: 'entity', key: 'watson' });
    if (linked === null) throw new Error('no quote is linked');
    actions.openLinkedQuote(linked, { place: { article: 'a', at: 0 }, notice: null });
    expect(store.getState().wantedQuote).toBeNull();
  });
});
