import { addressTwin } from './address-twin.ts';
import { controlCharacter } from './control-character.ts';
import { duplicateId } from './duplicate-id.ts';
import { encoding } from './encoding.ts';
import { fileName } from './file-name.ts';
import { fileSize } from './file-size.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { letters } from './letters.ts';
import { linkOut } from './link-out.ts';
import { missingFile } from './missing-file.ts';
import { nameTwin } from './name-twin.ts';
import { personPicture } from './person-picture.ts';
import { pictureAltPlain } from './picture-alt-plain.ts';
import { pictureAltTranslation } from './picture-alt-translation.ts';
import { pictureAlt } from './picture-alt.ts';
import { pictureBroken } from './picture-broken.ts';
import { pictureCredit } from './picture-credit.ts';
import { pictureMissing } from './picture-missing.ts';
import { pictureNarrow } from './picture-narrow.ts';
import { pictureSize } from './picture-size.ts';
import { pictureType } from './picture-type.ts';
import { pictureUnused } from './picture-unused.ts';
import type { Rule } from './rule.ts';
import { titleTwin } from './title-twin.ts';
import { unknownFile } from './unknown-file.ts';

/** Everything that is demanded of what authors write; the author guide prints this table. */
export const rules: readonly Rule[] = [
  addressTwin,
  controlCharacter,
  duplicateId,
  encoding,
  fileName,
  fileSize,
  invisibleCharacter,
  letters,
  linkOut,
  missingFile,
  nameTwin,
  personPicture,
  pictureAlt,
  pictureAltPlain,
  pictureAltTranslation,
  pictureBroken,
  pictureCredit,
  pictureMissing,
  pictureNarrow,
  pictureSize,
  pictureType,
  pictureUnused,
  titleTwin,
  unknownFile,
];
