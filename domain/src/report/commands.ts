import type { HandledCommand, Receipt, Report } from './report.ts'

/** How many handled commands a report remembers: enough for every repeat that can still be on its way. */
const COMMANDS_REMEMBERED = 32

/** What became of a command, if it was carried out already and is still remembered. */
export function handledCommand({ commands }: Report, id: string): HandledCommand | undefined {
  return commands.find((command) => command.id === id)
}

/** The report with a command remembered, so that its repeat gets the same receipt. */
export function withHandledCommand(
  report: Report,
  { id, asked, at }: { id: string; asked: string; at: Receipt['at'] },
): { report: Report; receipt: Receipt } {
  const receipt: Receipt = {
    reportId: report.id,
    state: report.state,
    version: report.versions.length,
    at,
  }
  const commands = [...report.commands, { id, asked, receipt }].slice(-COMMANDS_REMEMBERED)
  return { report: { ...report, commands }, receipt }
}
