import { type Download, expect, type Locator, type Page } from '@playwright/test';
import type { Messages } from '../src/app/messages/zh-hans.ts';
import type { View } from '../src/app/store/app-state.ts';
import type { GraphDocument } from '../src/schema/graph-document.ts';

/** The page as its users meet it: everything by its role and its name in their language. */
export class YintuPage {
  readonly page: Page;
  readonly words: Messages;

  constructor(page: Page, words: Messages) {
    this.page = page;
    this.words = words;
  }

  /** Opens the page with the graph that was built, or with the one given. */
  async open(graph?: GraphDocument, hash = ''): Promise<void> {
    if (graph !== undefined) await this.serve(JSON.stringify(graph));
    await this.page.goto(`./${hash}`);
    await expect(this.details).toBeVisible();
  }

  /** From now on the page's graph.json has this text. */
  async serve(body: string): Promise<void> {
    await this.page.unroute('**/graph.json');
    await this.page.route('**/graph.json', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
  }

  get details(): Locator {
    return this.page.getByRole('complementary', { name: this.words.selection });
  }

  /** What changes between the graph and the other views of it. */
  get views(): Locator {
    const { viewLabel: name } = this.words;
    return this.page.getByRole('group', { name }).or(this.page.getByRole('combobox', { name }));
  }

  /** What is selected; its name is the entity's, or the relation's sentence. */
  selected(name: string): Locator {
    return this.details.getByRole('article', { name, exact: true });
  }

  get filter(): Locator {
    return this.page.getByRole('complementary', { name: this.words.filter });
  }

  get canvas(): Locator {
    return this.page.getByRole('application', { name: this.words.canvasLabel });
  }

  get entityTable(): Locator {
    return this.page.getByRole('grid', { name: this.words.entityTable });
  }

  get relationTable(): Locator {
    return this.page.getByRole('grid', { name: this.words.relationTable });
  }

  get outline(): Locator {
    return this.page.getByRole('tree', { name: this.words.outline });
  }

  /** The row of the table that is shown in which these words stand. */
  row(text: string): Locator {
    return this.page.getByRole('row').filter({ hasText: text });
  }

  get search(): Locator {
    return this.page.getByRole('combobox', { name: this.words.search });
  }

  /** The names that were found. */
  get names(): Locator {
    return this.page.getByRole('group', { name: this.words.searchNames }).getByRole('option');
  }

  /** The quotes that were found. */
  get quotes(): Locator {
    return this.page.getByRole('group', { name: this.words.searchQuotes }).getByRole('option');
  }

  /** A live region that says this. */
  said(text: string): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** Says how much is shown, as the live region does. */
  async expectShown(entities: number, relations: number): Promise<void> {
    await expect(this.said(this.words.announceShown(entities, relations))).toHaveCount(1);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async show(view: View | 'article'): Promise<void> {
    const { viewCanvas, viewEntities, viewRelations, viewOutline } = this.words;
    const names = {
      canvas: viewCanvas,
      entities: viewEntities,
      relations: viewRelations,
      outline: viewOutline,
      article: this.words.reader,
    };
    // On a phone the views are a list to choose from.
    const list = this.page.getByRole('combobox', { name: this.words.viewLabel });
    await expect(this.views).toBeVisible();
    if ((await list.count()) > 0) {
      await list.selectOption(view);
      return expect(list).toHaveValue(view);
    }
    const button = this.views.getByRole('button', { name: names[view], exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }

  async openFilter(): Promise<void> {
    const button = this.button(this.words.showFilter);
    // The page may still be on its way: one of the two is there when it has come.
    await expect(button.or(this.filter).first()).toBeVisible();
    if (await button.isVisible()) await button.click();
    await expect(this.filter).toBeVisible();
  }

  /** Follows a link of the list or of the details to an entity. */
  async openEntity(name: string): Promise<Locator> {
    await this.search.fill(name);
    await this.page.getByRole('listbox').getByRole('option').filter({ hasText: name }).first().click();
    const article = this.selected(name);
    await expect(article).toBeVisible();
    return article;
  }

  async openMenu(name: string): Promise<Locator> {
    await this.button(name).click();
    const menu = this.page.getByRole('menu');
    await expect(menu).toBeVisible();
    return menu;
  }

  async export(item: string): Promise<Download> {
    const menu = await this.openMenu(this.words.exportMenu);
    const download = this.page.waitForEvent('download');
    await menu.getByRole('menuitem', { name: item }).click();
    return download;
  }

  async openFile(name: string, text: string): Promise<void> {
    const menu = await this.openMenu(this.words.exportMenu);
    const chooser = this.page.waitForEvent('filechooser');
    await menu.getByRole('menuitem', { name: this.words.openFile }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Presses every “show more” there is. */
  async showAll(within: Locator): Promise<void> {
    const number = '4711';
    const [before = '', after = ''] = this.words.showMore(Number(number)).split(number);
    const more = within.getByRole('button', { name: new RegExp(`^${before}\\d+${after}$`) });
    while ((await more.count()) > 0) await more.first().press('Enter');
  }
}
