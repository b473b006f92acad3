import { useRef, useState } from 'preact/hooks';
import { ContentFindings } from '../../components/ContentFindings.tsx';
import type { ContentReview as Review } from '../../lib/content/define.ts';
import type { ContentTurn } from '../../lib/content/offer.ts';
import { readSaved } from '../../lib/input/saved.ts';
import type { NoticeSource } from '../../lib/notice/notice.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  source: NoticeSource;
  turn: ContentTurn;
  /** A file chooser takes the toolbar's popup away in some browsers. */
  canChoose: boolean;
  announce: (sentence: string) => void;
}

/** As for a bounce (read-files.ts). */
const LARGEST_FILE = 25 * 1024 * 1024;
/** Headers that stand above a message whose source somebody pasted. */
const isSource = (text: string): boolean =>
  /^[\w-]{2,60}:\s/.test(text) && /^mime-version:/im.test(text.slice(0, 16_384));

/** The source of the notice, where we have more of it than what somebody sees. */
function rawOf(source: NoticeSource): string | Uint8Array {
  if (source.form === 'mime') return source.raw;
  return source.form === 'selection' && isSource(source.text) ? source.text : '';
}

/** The message that came back, when it is the content's turn (R40): looked at in this window, on a press. */
export function ContentReview({ source, turn, canChoose, announce }: Props) {
  const [review, setReview] = useState<Review | 'failed'>();
  const picker = useRef<HTMLInputElement>(null);

  const show = (next: Review | 'failed') => {
    setReview(next);
    announce(translate({ key: next === 'failed' ? 'content_failed' : 'content_done' }));
  };
  /** Its parser comes with the first look: nobody else waits for it. */
  const look = async (work: (module: typeof import('../../lib/content/review.ts')) => Promise<Review>) => {
    try {
      show(await work(await import('../../lib/content/review.ts')));
    } catch {
      show('failed');
    }
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_FILE) return show('failed');
    const read = readSaved(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok || read.value.form !== 'mime') return show('failed');
    const { raw } = read.value;
    await look(({ reviewMessage }) => reviewMessage(raw));
  };

  if (turn === 'never') return null;
  if (turn === 'later') return <p class="answer quiet">{translate({ key: 'content_later' })}</p>;
  return (
    <section class="answer content" aria-label={translate({ key: 'content_title' })}>
      {review === undefined && (
        <div class="offer">
          <button
            type="button"
            class="button"
            aria-describedby="content-local"
            onClick={() => void look(({ reviewContent }) => reviewContent(rawOf(source)))}
          >
            {translate({ key: 'content_open' })}
          </button>
          <span id="content-local" class="quiet">
            {translate({ key: 'content_local' })}
          </span>
        </div>
      )}
      {review !== undefined && <h2>{translate({ key: 'content_title' })}</h2>}
      {review === 'failed' && <p>{translate({ key: 'content_failed' })}</p>}
      {review && review !== 'failed' && <ContentFindings review={review} translate={translate} />}
      {canChoose && review !== undefined && (review === 'failed' || review.returned !== 'whole') && (
        <>
          <button type="button" class="button" onClick={() => picker.current?.click()}>
            {translate({ key: 'content_choose' })}
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".eml,message/rfc822"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              void choose(file);
              event.currentTarget.value = '';
            }}
          />
        </>
      )}
    </section>
  );
}
