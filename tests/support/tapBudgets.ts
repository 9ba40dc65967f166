import { afterAll, expect } from '@jest/globals'

const counted: string[] = []

/** Holds a journey to how often someone may press something in it, typing aside. */
export function holdBudget(journey: string, taps: number, atMost: number): void {
  counted.push(`${String(taps).padStart(3)} of ${String(atMost).padStart(2)} taps  ${journey}\n`)
  expect(taps).toBeLessThanOrEqual(atMost)
}

// Said once the journeys of a file are over, each beside what it may take.
afterAll(() => void process.stderr.write(counted.join('')))
