/** Types alone: what the tags of the elements are in JSX, for those elements that are imported somewhere. */
import type { LitElement } from 'lit';

type Tag = Extract<keyof HTMLElementTagNameMap, `np-${string}`>;
type EventName = Extract<keyof HTMLElementEventMap, `np-${string}`>;

/** Listeners as React 19 and Preact have them: `onnp-article-select`. */
type Listeners = {
  [Name in EventName as `on${Name}`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined;
};

/** The date of the last change by its attribute's name, under which an element takes it as a property too. */
type Updated<Element> = 'updatedAt' extends keyof Element ? { updated?: string | undefined } : object;

/** What an element takes; nothing where data has not come yet. */
type Properties<Element> = {
  [Name in keyof Omit<Element, keyof LitElement | 'updated'>]?: Element[Name] | undefined;
};

/**
 * Properties and events of each tag, to be added to a library's own.
 *
 * @typeParam Common - what the library has for every element, for example React's `HTMLAttributes<HTMLElement>`
 */
export type JsxTags<Common = object> = {
  [Name in Tag]: Common &
    Listeners &
    Updated<HTMLElementTagNameMap[Name]> &
    Properties<HTMLElementTagNameMap[Name]>;
};
