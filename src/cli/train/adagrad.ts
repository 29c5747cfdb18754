/**
 * Weights that are learnt by stochastic gradient descent with a step of its own for each (AdaGrad: Duchi,
 * Hazan and Singer, 2011), drawn towards zero by `decay`.
 */
export class AdaptiveWeights {
  readonly values: Float32Array;
  readonly #squares: Float32Array;

  constructor(
    length: number,
    private readonly rate: number,
    private readonly decay: number,
  ) {
    this.values = new Float32Array(length);
    this.#squares = new Float32Array(length).fill(1);
  }

  step(at: number, gradient: number): void {
    const value = this.values[at] ?? 0;
    const whole = gradient + this.decay * value;
    const square = (this.#squares[at] ?? 1) + whole * whole;
    this.#squares[at] = square;
    this.values[at] = value - (this.rate * whole) / Math.sqrt(square);
  }
}
