import type { Block } from '../../detection/types';
import { EDITOR, FIELD, hintOf, isEditable, SKIPPED } from './kinds';
import { BREAKING } from './look';
import { type Kept, newMemory, type PageBlock, type State, sameState, sameWords } from './memory';
import type { WalkOptions } from './options';
import { columnIndex, columnsOf, groupTitle, isCard, isCell, isTableRow, termOf } from './rows';
import { headingLevel, headingTrail, regionLabel } from './sections';
import { type BlockText, textBuilder } from './text';

/** A row that speaks for the rows below it stands lower than any heading or label. */
const GROUP_LEVEL = 9;

interface Frame {
  readonly element: Element | ShadowRoot;
  /** The next child to visit. */
  next: ChildNode | null;
  readonly leave: () => void;
}

/**
 * Walks a page into blocks, a few hundred nodes at a time: each call of `step` works until `mayGoOn` says no, and is done
 * when it returns true. No recursion: a page may nest as deep as it likes.
 */
export function walker(
  root: Element | ShadowRoot,
  {
    look,
    unitOf,
    skip,
    label: labelOf,
    status,
    prune,
    mayMatter,
    memory = newMemory(() => true),
  }: WalkOptions,
) {
  const blocks: PageBlock[] = [];
  const hidden: Element[] = [];
  const { kept } = memory;
  const trail = headingTrail();
  const builder = textBuilder();
  const stack: Frame[] = [];
  let row: number | undefined;
  let role: Block['role'] = 'text';
  let column: string | undefined;
  let columns: readonly string[] | null = null;
  let unit: string | undefined;
  let struckFrom = -1;
  let struck: [number, number][] = [];
  let hints: string[] = [];
  let editable = false;
  let keepsLines = false;

  function push(taken: BlockText, marked: boolean, blockRole: Block['role']): void {
    const section = trail.current();
    memory.fresh += 1;
    blocks.push({
      locate: taken.locate,
      marked,
      block: {
        text: taken.text,
        role: blockRole,
        ...(section.length > 0 ? { section } : {}),
        ...(row === undefined ? {} : { row }),
        ...(column ? { column } : {}),
        ...(struck.length > 0 ? { struck } : {}),
        ...(hints.length > 0 ? { hints } : {}),
        ...(unit === undefined ? {} : { unit }),
      },
    });
  }

  function flush(): void {
    if (struckFrom >= 0 && builder.length > struckFrom) struck.push([struckFrom, builder.length]);
    if (struckFrom >= 0) struckFrom = 0;
    const taken = builder.take();
    // A hint without words of its own (an icon alone) still speaks for its row.
    if (taken) push(taken, !editable, role);
    else if (hints.length > 0 && row !== undefined) push({ text: '', locate: () => null }, false, role);
    struck = [];
    hints = [];
  }

  function nextRow(): number {
    memory.rows += 1;
    return memory.rows;
  }

  function addField(element: Element): void {
    flush();
    const value = look.fieldValue(element)?.trim();
    if (!value) return;
    const before = column;
    column ??= element.getAttribute('aria-label') ?? undefined;
    push({ text: value, locate: () => null }, false, 'control');
    column = before;
  }

  /** Everything that holds inside an element; undone when it is left. */
  function enter(element: Element): (() => void) | null {
    const name = element.localName;
    if (SKIPPED.test(name) || skip?.(element)) return null;
    // What is kept of a block holds without a look at its style: whatever shows or hides it has been told as a change.
    const known = recallable(element, now());
    if (known) {
      flush();
      recall(element, known);
      return null;
    }
    // Asked before anything that needs its style, where its tag alone says that it is a block.
    if (prune && row === undefined && BREAKING.has(name) && prune(element)) {
      flush();
      return null;
    }
    if (!look.visible(element)) {
      if (mayMatter?.(element)) hidden.push(element);
      return null;
    }
    if (FIELD.test(name)) {
      addField(element);
      return null;
    }
    if (EDITOR.test(element.getAttribute('class') ?? '')) return null;
    // A cell by its role is one whatever its tag: what lays it out apart may be a style that is not seen here.
    const flow = row !== undefined && isCell(element) ? 'break' : look.flow(element);
    if (flow === 'inline') return enterInline(element);
    // A badge inside a row is a part of its own; inside a sentence it is a word.
    if (flow === 'part' && row === undefined) {
      builder.addGap();
      const leave = enterInline(element);
      return () => {
        leave();
        builder.addGap();
      };
    }
    flush();
    if (row === undefined && prune?.(element)) return null;
    return enterBlock(element);
  }

  function enterInline(element: Element): () => void {
    const hint =
      element.childElementCount === 0 && (element.textContent?.length ?? 0) < 3 ? hintOf(element) : null;
    if (hint) hints.push(hint);
    if (struckFrom >= 0 || !look.struck(element)) return () => undefined;
    struckFrom = builder.length;
    return () => {
      if (builder.length > struckFrom) struck.push([struckFrom, builder.length]);
      struckFrom = -1;
    };
  }

  const now = (): State => ({ row, role, column, columns, unit, editable, keepsLines, struckFrom });

  /** What an earlier walk has read of an element, when nothing has changed in it or for it. */
  function recallable(element: Element, before: State): Kept | null {
    const known = kept.get(element);
    return known &&
      !memory.changed(element) &&
      sameState(known.state, before) &&
      sameWords(known.section, trail.current())
      ? known
      : null;
  }

  function recall(element: Element, known: Kept): void {
    for (const block of known.blocks) blocks.push(block);
    for (const each of known.hidden) hidden.push(each);
    if (known.heading) trail.add(element, known.heading.level, known.heading.words);
  }

  function enterBlock(element: Element): (() => void) | null {
    const before = now();
    const section = trail.current();
    const first = blocks.length;
    const firstHidden = hidden.length;
    const level = headingLevel(element);
    const ownUnit = unitOf?.(element) ?? null;
    if (ownUnit !== null) unit = ownUnit;
    const label = labelOf?.(element) ?? regionLabel(element);
    // A label that is part of the heading above ("Past medications": "medications") says nothing new.
    if (label && !section[0]?.toLowerCase().includes(label.toLowerCase())) trail.label(element, label);
    if (element.localName === 'table' || element.getAttribute('role') === 'grid') columns = null;
    let title: string | null = null;
    if (isTableRow(element)) {
      title = groupTitle(element);
      const header = columnsOf(element);
      if (header) columns = header;
      row = nextRow();
      role = header ? 'header' : 'cell';
    } else if (isCell(element)) {
      role = role === 'header' ? 'header' : 'cell';
      column = columns?.[columnIndex(element)];
    } else if (element.localName === 'dt') {
      role = 'header';
      row = nextRow();
    } else if (element.localName === 'dd') {
      role = 'cell';
      column = element.parentElement ? termOf(element) : undefined;
    } else if (isCard(element) && row === undefined) {
      row = nextRow();
      role = 'item';
    }
    const word = status?.(element);
    if (word) {
      row ??= nextRow();
      hints.push(word);
      flush();
    }
    if (level > 0) role = 'heading';
    if (isEditable(element)) editable = true;
    keepsLines = look.keepsLines(element);
    if (struckFrom < 0 && look.struck(element)) struckFrom = 0;
    // Columns and the row of a term go on after their element: a header row for its table, a term for its definition.
    const keepsColumns = isTableRow(element) || /^(thead|tbody|tfoot)$/.test(element.localName);
    const keepsRow = element.localName === 'dt' || element.localName === 'dd';
    return () => {
      flush();
      const found = columns;
      const termRow = row;
      ({ row, role, column, columns, unit, editable, keepsLines, struckFrom } = before);
      if (keepsColumns) columns = found;
      if (keepsRow) row = termRow;
      trail.leave(element);
      const words = title ?? (level > 0 ? (element.textContent ?? '').replace(/\s+/g, ' ').trim() : '');
      const heading =
        words !== '' && words.length <= 200 ? { level: title === null ? level : GROUP_LEVEL, words } : null;
      // An element that leaves a row or columns behind is read each time.
      if (sameWords(trail.current(), section) && sameState({ ...before, row, columns }, before))
        kept.set(element, {
          blocks: blocks.slice(first),
          hidden: hidden.slice(firstHidden),
          section,
          state: before,
          heading,
        });
      if (heading) trail.add(element, heading.level, heading.words);
    };
  }

  function open(element: Element | ShadowRoot, leave: () => void): void {
    stack.push({ element, next: element.firstChild, leave });
  }

  function visit(node: ChildNode): void {
    if (node.nodeType === 3) builder.addNode(node as Text, keepsLines);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const leave = enter(element);
      if (!leave) return;
      const shadow = look.shadowRoot(element);
      open(element, leave);
      if (shadow) {
        flush();
        open(shadow, flush);
      }
    }
  }

  if (root.nodeType === 1) {
    const leave = enter(root as Element);
    if (leave) open(root, leave);
  } else open(root, flush);

  return {
    blocks,
    /** Hidden elements that may matter once they are shown. */
    hidden,
    step(mayGoOn: () => boolean): boolean {
      for (let count = 0; stack.length > 0; count += 1) {
        if ((count & 127) === 127 && !mayGoOn()) return false;
        const top = stack[stack.length - 1];
        if (!top) break;
        if (top.next) {
          const node = top.next;
          top.next = node.nextSibling;
          visit(node);
        } else {
          stack.pop();
          top.leave();
        }
      }
      flush();
      return true;
    },
  };
}
