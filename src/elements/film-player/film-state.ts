/** One thing that can be known of a film: how to read it and how to change it. */
interface State<Value> {
  read(video: HTMLVideoElement): Value;
  change(video: HTMLVideoElement, value: Value): void;
}

/** One that can be followed: its events tell that it has changed. */
interface Followed<Value> extends State<Value> {
  events: readonly string[];
}

/** Where the film is, in seconds. A second given before the file is fetched is where it begins. */
export const seconds: Followed<number> = {
  read: (video) => video.currentTime,
  change: (video, value) => {
    video.currentTime = value;
  },
  events: ['timeupdate', 'seeking'],
};

/** Whether the film runs. A refused play leaves it ready, with its own button. */
export const running: State<boolean> = {
  read: (video) => !video.paused,
  change: (video, value) => {
    if (value) video.play().catch(() => {});
    else video.pause();
  },
};

/** The language of the captions being shown; undefined when none are. A language there are none in gives the first. */
export const captions: State<string | undefined> = {
  read: (video) => captionsOf(video).find(({ mode }) => mode === 'showing')?.language,
  change: (video, value) => {
    const tracks = captionsOf(video);
    const chosen = tracks.find(({ language }) => language === value) ?? tracks[0];
    for (const track of tracks) track.mode = track === chosen ? 'showing' : 'disabled';
  },
};

/** The address of the film file. A new one goes on from the same second, at the same speed. */
export const file: State<string> = {
  read: (video) => (video.querySelector('source')?.src ?? '').replace(/#.*/, ''),
  change: (video, value) => {
    const { currentTime, paused, playbackRate } = video;
    const source = video.querySelector('source');
    source?.setAttribute('src', value);
    source?.removeAttribute('type');
    // A playlist's library plays through the attribute.
    video.removeAttribute('src');
    video.load();
    video.currentTime = currentTime;
    video.playbackRate = playbackRate;
    running.change(video, !paused);
  },
};

/** Calls back whenever the events of a state tell that it has changed. */
export function follow<Value>(
  { read, events }: Followed<Value>,
  video: HTMLVideoElement,
  { signal, act }: { signal: AbortSignal; act: (value: Value) => void },
): void {
  for (const event of events) video.addEventListener(event, () => act(read(video)), { signal });
}

function captionsOf(video: HTMLVideoElement): TextTrack[] {
  return [...video.textTracks].filter(({ kind }) => kind === 'captions');
}
