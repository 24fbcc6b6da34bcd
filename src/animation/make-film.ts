import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { encodeFilm } from './encode.ts';
import { type FilmLock, hashResults, hashSources, lockName, readLock } from './film-lock.ts';
import { filmPictures, type Still, writeStills } from './pictures.ts';
import { findPrograms } from './programs.ts';
import { framesPerSecond } from './scene/frame.ts';
import { type Story, tellStory } from './scene/story.ts';
import { readScript, type Script } from './script.ts';
import { mixSound } from './sound/mix.ts';
import { playScore } from './sound/music.ts';
import { composeScore } from './sound/score.ts';
import { type SpokenLine, speakLines } from './sound/voice.ts';
import { encodeWave } from './sound/wave-file.ts';
import { buildTimeline, type Timeline } from './timeline.ts';
import { buildTracks } from './tracks.ts';

/** What to make: the film's folder, a person's recorded lines if there are any, and where to tell how it goes. */
export interface Order {
  folder: string;
  recordings?: string | undefined;
  say: (words: string) => void;
}

/** Makes a film of its script: sound, pictures, texts, stills, and the lock that tells what they were made of. */
export async function makeFilm({ folder, recordings, say }: Order): Promise<void> {
  const script = readScript(join(folder, 'script.yaml'));
  const lock = readLock(folder);
  if (lock !== undefined && recordings === undefined && isFilmCurrent(folder, { script, lock })) {
    finish(folder, { script, lock, results: Object.keys(lock.results).filter((name) => !name.endsWith('.vtt')) });
    say('Lyd og bilde er som før. Tekstene er skrevet på nytt.');
    return;
  }
  await withWorkshop(async (workshop) => {
    const { browser } = findPrograms();
    say('Leser inn replikkene');
    const spoken = speakLines(script, { folder: workshop, recordings });
    const timeline = buildTimeline(
      script,
      spoken.map(({ seconds }) => seconds),
    );
    const voice = recordings === undefined ? 'synthetic' : 'recorded';
    const story = tellStory(script, timeline, { isRecorded: voice === 'recorded' });
    say('Spiller musikken og blander lyden');
    const sound = makeSound(workshop, { timeline, spoken, voice });
    const pictures = join(workshop, 'pictures.mkv');
    await filmPictures({ story, browser, say }, pictures);
    say('Pakker filmen');
    const film = `${basename(folder)}-720p.mp4`;
    const seconds = Math.floor(timeline.seconds * framesPerSecond) / framesPerSecond;
    encodeFilm({ workshop, pictures, sound, title: script.title.nb, seconds }, join(folder, film));
    const stills = listStills(script, story);
    await writeStills(
      { story, browser },
      stills.map(({ file, second }) => ({ file: join(folder, file), second })),
    );
    const made = { voice, lineSeconds: spoken.map((line) => line.seconds), sources: hashSources(script) } as const;
    finish(folder, { script, lock: made, results: [film, ...stills.map(({ file }) => file)] });
    say(`${join(folder, film)} er ferdig.`);
  });
}

/** Draws the film's stills into a folder, to look at before the film is made. */
export async function drawStills(
  folder: string,
  { target, say }: { target: string; say: Order['say'] },
): Promise<void> {
  await withWorkshop(async (workshop) => {
    const { browser } = findPrograms();
    const script = readScript(join(folder, 'script.yaml'));
    const spoken = speakLines(script, { folder: workshop, recordings: undefined });
    const story = tellStory(
      script,
      buildTimeline(
        script,
        spoken.map(({ seconds }) => seconds),
      ),
      { isRecorded: false },
    );
    mkdirSync(target, { recursive: true });
    await writeStills(
      { story, browser },
      listStills(script, story).map(({ file, second }) => ({ file: join(target, file), second })),
    );
    say(`Bildene ligger i ${target}.`);
  });
}

function isFilmCurrent(folder: string, { script, lock }: { script: Script; lock: FilmLock }): boolean {
  const names = Object.keys(lock.results).filter((name) => !name.endsWith('.vtt'));
  if (names.some((name) => !existsSync(join(folder, name)))) return false;
  const [sources, results] = [hashSources(script), hashResults(folder, names)];
  const isSame = Object.keys({ ...sources, ...lock.sources }).every((name) => sources[name] === lock.sources[name]);
  return isSame && names.every((name) => results[name] === lock.results[name]);
}

function makeSound(
  workshop: string,
  { timeline, spoken, voice }: { timeline: Timeline; spoken: readonly SpokenLine[]; voice: FilmLock['voice'] },
): string {
  const [music, sound] = [join(workshop, 'music.wav'), join(workshop, 'sound.wav')];
  writeFileSync(music, encodeWave(playScore(composeScore(timeline)), 0.8));
  const starts = timeline.scenes.flatMap(({ lines }) => lines.map(({ start }) => start));
  mixSound({ music, lines: spoken, starts, voice }, sound);
  return sound;
}

/** The poster, and one still for each scene that asks for it. */
function listStills({ poster }: Script, { timeline }: Story): Still[] {
  const stills = timeline.scenes.flatMap(({ id, start, still }) =>
    still === undefined ? [] : [{ file: `still-${id}.jpg`, second: start + still }],
  );
  return [{ file: 'poster.jpg', second: poster }, ...stills];
}

/** Writes the texts and the lock. */
function finish(
  folder: string,
  { script, lock, results }: { script: Script; lock: Omit<FilmLock, 'results'>; results: readonly string[] },
): void {
  const tracks = buildTracks(script, buildTimeline(script, lock.lineSeconds));
  for (const [name, text] of tracks) writeFileSync(join(folder, name), text);
  const { voice, lineSeconds, sources } = lock;
  const whole: FilmLock = { voice, lineSeconds, sources, results: hashResults(folder, [...results, ...tracks.keys()]) };
  writeFileSync(join(folder, lockName), `${JSON.stringify(whole, null, 2)}\n`);
}

async function withWorkshop(use: (workshop: string) => Promise<void>): Promise<void> {
  const workshop = mkdtempSync(join(tmpdir(), 'film-'));
  try {
    await use(workshop);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
