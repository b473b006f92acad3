import data from 'gallery:data';
import type { Query } from './query.ts';
import { GROUPS } from './states/index.ts';

/** What can be chosen in the address, first the one that holds. */
function choicesOf(query: Query): Record<string, { chosen: string; options: string[] }> {
  const states = GROUPS.flatMap((group) => group.states.map(({ id }) => id));
  return {
    state: { chosen: query.state ?? '', options: ['', ...states] },
    theme: { chosen: query.theme, options: ['light', 'dark'] },
    dir: { chosen: query.dir, options: ['ltr', 'rtl'] },
    lang: { chosen: query.lang, options: Object.keys(data.words) },
    font: { chosen: query.font, options: ['system', 'inter'] },
  };
}

/** The page around the states: what to look at, and a place for each. */
export function Room({ query }: { query: Query }) {
  return (
    <>
      <header>
        <h1>Bounce Lens: gallery</h1>
        <form>
          {Object.entries(choicesOf(query)).map(([name, { chosen, options }]) => (
            <label key={name}>
              {name}{' '}
              <select name={name}>
                {options.map((option) => (
                  <option key={option} value={option} selected={option === chosen}>
                    {option || 'all'}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <label>
            <input type="checkbox" name="unfold" checked={query.isUnfolded} /> unfold
          </label>
          <button type="submit">Show</button>
        </form>
      </header>
      <main>
        {GROUPS.map((group) => (
          <section key={group.id} data-group={group.id}>
            <h2>{group.title}</h2>
            {group.states.map(({ id, title }) => (
              <article key={id}>
                <h3>
                  <a href={`?state=${id}`}>{title}</a>
                </h3>
                <div class="stand" data-state={id} />
              </article>
            ))}
          </section>
        ))}
      </main>
    </>
  );
}
