// What a person would notice who looks at a page, moves through it by keyboard, or makes its letters larger.
// Each function lists faults, a sentence each; an empty list is a good page.
const THAI = /[\u0E01-\u0E5B]/;
const FIELDS = 'input:not([type=hidden]), select, textarea';
const STOPS = `a[href], button, summary, ${FIELDS}`;
const TARGETS = `button, .button, summary, nav a, .top a, .links a, .foot a, ${FIELDS}`;

const tell = (element) => `<${element.localName}${element.id && ` id=${element.id}`}${element.className && ` class=${element.getAttribute('class')}`}> ${element.textContent.trim().slice(0, 40)}`;
const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;

/** Every line of text in view: its element and its box. Text for screen readers alone and the skip link stay out. */
const lines = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !shown(element) || element.closest('.sr, .skip, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) found.push({ element, box });
  }
  return found;
};

var faults = {
  /** axe lets an input pass that has a placeholder alone. */
  labels: () => [...document.querySelectorAll(FIELDS)].filter(shown).flatMap((field) => {
    const seen = [...field.labels].some((label) => shown(label) && label.textContent.trim());
    const legend = field.closest('fieldset')?.querySelector('legend');
    return [
      ...(seen ? [] : [`no label to be seen: ${tell(field)}`]),
      ...(field.type === 'radio' && !(legend && shown(legend)) ? [`radios without a legend to be seen: ${tell(field)}`] : []),
    ];
  }),

  headings: () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((each) => Number(each.localName[1]));
    if (levels[0] > 2 || levels.filter((level) => level === 1).length !== 1) return [`headings ${levels}`];
    const inMain = [...document.querySelectorAll('main h1, main h2, main h3, main h4')].map((each) => Number(each.localName[1]));
    return inMain.some((level, at) => level > (inMain[at - 1] ?? 2) + 1) ? [`headings in main ${inMain}`] : [];
  },

  /** What is marked as English has no Thai in it, and all Thai is marked as such; no English sentence passes for Thai. */
  language: () => lines().flatMap(({ element }) => {
    const claimed = element.closest('[lang]').lang;
    const text = [...element.childNodes].filter((each) => each.nodeType === Node.TEXT_NODE).map((each) => each.data).join(' ');
    const hidden = element.closest('[aria-hidden=true]');
    if (claimed !== 'th' && THAI.test(text) && !hidden) return [`Thai marked as ${claimed}: ${tell(element)}`];
    if (claimed !== 'en' && /([A-Za-z]{2,}[ ,.]+){4}/.test(text)) return [`English marked as ${claimed}: ${tell(element)}`];
    return [];
  }),

  /** After a press of Tab, so that the browser shows where the keyboard is. */
  focus: () => [...document.querySelectorAll(STOPS)].filter((each) => shown(each) || each.matches('.skip')).flatMap((stop) => {
    stop.focus();
    if (document.activeElement !== stop) return [`cannot be reached: ${tell(stop)}`];
    const style = getComputedStyle(stop);
    const box = stop.getBoundingClientRect();
    const on = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
    return [
      ...(style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 3 ? [] : [`no focus to be seen: ${tell(stop)}`]),
      ...(box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.top < innerHeight ? [] : [`focus out of view: ${tell(stop)}`]),
      ...(on && (stop.contains(on) || on.contains(stop) || on.closest('label')?.control === stop) ? [] : [`focus is covered: ${tell(stop)}`]),
    ];
  }),

  /** 44 px for a finger; a link in a sentence is as high as its line. */
  targets: () => [...document.querySelectorAll(TARGETS)].filter(shown).flatMap((target) => {
    const around = target.closest('.choice') ?? target;
    const height = around.getBoundingClientRect().height;
    return height >= 44 ? [] : [`${height} px high: ${tell(target)}`];
  }),

  /** Nothing sticks out, is cut off, or lies upon something else. */
  reflow: () => {
    const found = [];
    scrollTo(0, 0);  // or the band, which stays on top, lies upon what was scrolled
    const seen = lines();
    if (document.documentElement.scrollWidth > innerWidth) found.push(`scrolls sideways: ${document.documentElement.scrollWidth} px`);
    for (const { element, box } of seen) {
      if (box.left < 0 || box.right > innerWidth + 1) found.push(`sticks out: ${tell(element)}`);
    }
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const cuts = ['hidden', 'clip'].includes(overflowX) || textOverflow === 'ellipsis';
      if (cuts && shown(element) && !element.closest('.sr, svg, select, input') /* what is typed scrolls */ && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${tell(element)}`);
    }
    seen.forEach((one, at) => seen.slice(at + 1).forEach((other) => {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (one.element !== other.element && wide > 2 && high > 4) found.push(`on top of each other: ${tell(one.element)} / ${tell(other.element)}`);
    }));
    return [...new Set(found)];
  },

  /** For a reader who wants none. */
  motion: () => [...document.querySelectorAll('*')].flatMap((element) => ['', '::before', '::after'].flatMap((part) => {
    const style = getComputedStyle(element, part || undefined);
    const moves = style.transitionDuration.split(', ').some((time) => parseFloat(time)) || style.animationName !== 'none';
    return moves || style.scrollBehavior === 'smooth' ? [`moves: ${tell(element)}${part}`] : [];
  })),

  /** In the reader's own colours a fill says nothing: buttons keep an edge, choices their native look. */
  ownColours: () => [...document.querySelectorAll('.button, .choice input, .band, .notice')].filter(shown).flatMap((element) => {
    const style = getComputedStyle(element);
    if (element.matches('.choice input')) return style.appearance === 'auto' ? [] : [`no native look: ${tell(element)}`];
    return ['Top', 'Bottom'].some((side) => parseFloat(style[`border${side}Width`]) >= 1) ? [] : [`no edge: ${tell(element)}`];
  }),

  /** The page tells the browser at once that it can be dark, before any style has come. */
  flash: () => (document.querySelector('head meta[name=color-scheme][content="light dark"]') ? [] : ['no color-scheme']),
};
