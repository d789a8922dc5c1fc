package io.dinhdanh.benchmarks.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;

/** Enrols ten people every ten milliseconds in a thread of its own, unless it is paused. */
final class SteadyEnrolment implements AutoCloseable {

  private static final int AT_ONCE = 10;
  private static final int MILLIS = 10;

  private final FaceGallery gallery;
  private final Embeddings embeddings;
  private final int first;
  private final Thread thread = new Thread(this::run);
  private volatile boolean paused = true;
  private volatile boolean ended;
  private volatile int enrolled;

  SteadyEnrolment(FaceGallery gallery, Embeddings embeddings, int first) {
    this.gallery = gallery;
    this.embeddings = embeddings;
    this.first = first;
    thread.start();
  }

  void pause(boolean pause) throws InterruptedException {
    paused = pause;
    Thread.sleep(2 * MILLIS);
  }

  int enrolled() {
    return enrolled;
  }

  private void run() {
    try {
      while (!ended) {
        if (!paused) {
          int from = first + enrolled;
          FilledGallery.fill(gallery, embeddings, from, from + AT_ONCE);
          enrolled = from + AT_ONCE - first;
        }
        Thread.sleep(MILLIS);
      }
    } catch (BiometricsException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    ended = true;
    thread.join();
  }
}
