import { type Frame, type Look, type Placed, page } from './blocks';

/** The place of the next line. */
export class Cursor {
  readonly pages: Placed[][] = [[]];
  private frame = 0;
  private y: number = page.top;

  constructor(private frames: readonly Frame[]) {}

  get here(): Frame {
    return this.frames[this.frame] ?? { left: page.left, right: page.right };
  }

  next(): void {
    this.frame = (this.frame + 1) % this.frames.length;
    if (this.frame === 0) this.pages.push([]);
    this.y = page.top;
  }

  down(height: number): void {
    this.y -= height;
    if (this.y < page.bottom) this.next();
  }

  /** Goes on in the next frame when less than this is left of the present one. */
  make(height: number): void {
    if (this.y - height < page.bottom) this.next();
  }

  /** Puts text that many points from the frame's left and below the line. */
  put(x: number, text: string, look: Look & { field?: number } = {}, lower = 0): void {
    if (text !== '') this.pages.at(-1)?.push({ ...look, x: this.here.left + x, y: this.y - lower, text });
  }

  /** Puts lines around a cell whose text begins that many points from the frame's left. */
  rule(x: number, width: number, height: number): void {
    this.pages.at(-1)?.push({ x: this.here.left + x - 3, y: this.y + 10, text: '', ruled: { width, height } });
  }

  /** Lets each fill a frame from this height, and goes on below the longest of them. */
  beside(fills: readonly [frame: Frame, fill: () => void][]): void {
    const { frames, y } = this;
    const ends = fills.map(([frame, fill]) => {
      this.frames = [frame];
      this.y = y;
      fill();
      return this.y;
    });
    this.frames = frames;
    this.y = Math.min(...ends);
  }
}
