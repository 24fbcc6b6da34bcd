import { parseArgs } from 'node:util';
import { checkContent } from '../checks/content/check-content.ts';
import { formatAnnotation, formatCount, formatFinding, formatJson } from '../checks/report.ts';
import type { ReportLanguage } from '../checks/report.ts';
import { readContentDir } from '../lib/settings.ts';
