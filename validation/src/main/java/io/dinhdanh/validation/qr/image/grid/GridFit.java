package io.dinhdanh.validation.qr.image.grid;

import io.dinhdanh.validation.qr.image.finder.FinderTriple;
import io.dinhdanh.validation.qr.image.geometry.Point;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import io.dinhdanh.validation.qr.image.symbol.SymbolLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds size and perspective of a code from three finder patterns: for each size near the estimate
 * the fourth corner is searched where the last alignment pattern shows best; the best few are then
 * refined on all function patterns. Not thread-safe, made for one triple.
 */
public final class GridFit {

  private static final int SIZES_AROUND = 2;

  /** Places of the last alignment pattern that are looked at with all other patterns, too. */
  private static final int CANDIDATES = 24;

  private static final double FIRST_STEP = 0.8;
  private static final double LAST_STEP = 0.06;
  private static final double STEP_RATIO = 0.55;
  private static final int ROUNDS = 3;

  private final GrayImage image;
  private final FinderTriple triple;
  private final boolean darkOnLight;

  /**
   * A fit.
   *
   * @param image the picture
   * @param triple finder patterns on it
   */
  public GridFit(GrayImage image, FinderTriple triple) {
    this.image = image;
    this.triple = triple;
    this.darkOnLight = triple.topLeft().darkOnLight();
  }

  /** A size with the corner found for it. */
  private record Guess(SymbolLayout layout, Quad quad, double score) {}

  /**
   * Lays grids over the picture.
   *
   * @param most how many sizes at most
   * @return the refined grids, the best guess first
   */
  public List<Grid> grids(int most) {
    List<Guess> guesses = new ArrayList<>();
    int estimate = (int) Math.round((triple.modules() - 17) / 4) * 4 + 17;
    for (int step = -SIZES_AROUND; step <= SIZES_AROUND; step++) {
      int dimension = estimate + 4 * step;
      if (dimension >= 21 && dimension <= 177) {
        Guess guess = guess(SymbolLayout.ofDimension(dimension));
        if (TimingCheck.agrees(image, guess.quad().map(dimension), dimension, darkOnLight)) {
          guesses.add(guess);
        }
      }
    }
    guesses.sort(Comparator.comparingDouble(guess -> -guess.score()));
    List<Grid> grids = new ArrayList<>();
    for (Guess guess : guesses.subList(0, Math.min(most, guesses.size()))) {
      grids.add(refined(guess));
    }
    return grids;
  }

  private Guess guess(SymbolLayout layout) {
    int reach = (int) Math.max(3, Math.min(10, layout.dimension() * 0.12));
    List<Guess> places = new ArrayList<>();
    FunctionPatterns last = FunctionPatterns.lastAlignment(layout);
    places.addAll(best(search(layout, last, triple.parallelogramCentre(), reach)));
    places.addAll(best(search(layout, last, triple.fourthCentre(), reach)));
    FunctionPatterns coarse = FunctionPatterns.coarse(layout);
    Guess best = places.get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Guess place : places) {
      double score = coarse.score(image, place.quad().map(layout.dimension()), darkOnLight);
      if (score > bestScore) {
        bestScore = score;
        best = place;
      }
    }
    return new Guess(layout, best.quad(), bestScore);
  }

  private static List<Guess> best(List<Guess> guesses) {
    guesses.sort(Comparator.comparingDouble(guess -> -guess.score()));
    return guesses.subList(0, Math.min(CANDIDATES, guesses.size()));
  }

  /** All places around one where the fourth corner may be, with what the last alignment shows. */
  private List<Guess> search(SymbolLayout layout, FunctionPatterns last, Point around, int reach) {
    double modules = layout.dimension() - 7;
    Point topLeft = triple.topLeft().centre();
    Point topRight = triple.topRight().centre();
    Point bottomLeft = triple.bottomLeft().centre();
    Point across = topRight.minus(topLeft).times(1 / modules);
    Point down = bottomLeft.minus(topLeft).times(1 / modules);
    List<Guess> guesses = new ArrayList<>();
    for (int v = -reach; v <= reach; v++) {
      for (int u = -reach; u <= reach; u++) {
        Point corner = around.plus(across.times(u)).plus(down.times(v));
        Quad quad = Quad.of(topLeft, topRight, corner, bottomLeft);
        double score = last.score(image, quad.map(layout.dimension()), darkOnLight);
        guesses.add(new Guess(layout, quad, score));
      }
    }
    return guesses;
  }

  private Grid refined(Guess guess) {
    FunctionPatterns patterns = FunctionPatterns.all(guess.layout());
    int dimension = guess.layout().dimension();
    double module = triple.topLeft().module();
    double first = patterns.score(image, guess.quad().map(dimension), darkOnLight);
    Guess best = new Guess(guess.layout(), guess.quad(), first);
    for (double step = FIRST_STEP; step > LAST_STEP; step *= STEP_RATIO) {
      for (int round = 0; round < ROUNDS; round++) {
        Guess next = descend(patterns, best, step * module);
        if (next.score() <= best.score()) {
          break;
        }
        best = next;
      }
    }
    return new Grid(dimension, best.quad().map(dimension), best.score());
  }

  /** One step along each of the eight numbers where it pays. */
  private Guess descend(FunctionPatterns patterns, Guess from, double step) {
    Guess best = from;
    for (int i = 0; i < 2 * Quad.NUMBERS; i++) {
      Quad quad = best.quad().moved(i / 2, (i & 1) == 0 ? step : -step);
      double score = patterns.score(image, quad.map(from.layout().dimension()), darkOnLight);
      if (score > best.score()) {
        best = new Guess(from.layout(), quad, score);
      }
    }
    return best;
  }
}
