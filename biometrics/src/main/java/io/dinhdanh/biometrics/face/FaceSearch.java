package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.kernel.RowKernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Cuts searches into parts for threads and joins their answers. Thread-safe. */
final class FaceSearch {

  private final FaceSpace space;
  private final RowKernel kernel;
  private final FaceWorkers workers;

  /** Scratch memory that no search uses now. */
  private final Queue<FaceScan> scans = new ConcurrentLinkedQueue<>();

  private final Queue<FaceBatch> batches = new ConcurrentLinkedQueue<>();

  FaceSearch(FaceSpace space, RowKernel kernel, FaceWorkers workers) {
    this.space = space;
    this.kernel = kernel;
    this.workers = workers;
  }

  /** What a part of a search found. */
  private static final class Part {
    final TopFaces[] top;
    final long rescored;

    Part(TopFaces[] top, long rescored) {
      this.top = top;
      this.rescored = rescored;
    }
  }

  FaceHits one(float[] probe, GalleryView view, FaceBlock[] blocks, FaceQuery query) {
    FaceSelection wanted = new FaceSelection(view, query.among());
    List<Callable<Part>> parts = new ArrayList<>();
    for (int i = 0; i < workers.count(); i++) {
      int from = cut(view.slots(), i);
      int end = cut(view.slots(), i + 1);
      parts.add(() -> scan(probe, view, blocks, from, end, wanted, query));
    }
    List<Part> found = workers.run(parts);
    return join(found, 0, wanted.size());
  }

  /** Where a part begins: at a tile, for the last tile of a part is looked at as a whole. */
  private int cut(int slots, int part) {
    if (part == workers.count()) {
      return slots;
    }
    return (int) ((long) slots * part / workers.count()) / FaceBlock.ROWS * FaceBlock.ROWS;
  }

  private Part scan(
      float[] probe,
      GalleryView view,
      FaceBlock[] blocks,
      int from,
      int end,
      FaceSelection wanted,
      FaceQuery query) {
    FaceScan free = scans.poll();
    FaceScan scan = free == null ? new FaceScan(space, kernel) : free;
    TopFaces top = new TopFaces(view, query.limit(), query.lowest());
    long rescored = scan.run(probe, blocks, from, end, wanted, top);
    scans.add(scan);
    return new Part(new TopFaces[] {top}, rescored);
  }

  List<FaceHits> many(List<float[]> probes, GalleryView view, FaceBlock[] blocks, FaceQuery query) {
    FaceSelection wanted = new FaceSelection(view, query.among());
    FaceHits[] hits = new FaceHits[probes.size()];
    List<Integer> bounded = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      double norm = Sums.norm(probes.get(i), 0, space.dimension());
      if (wanted.few() || norm == 0 || !FaceBlock.tame(norm)) {
        hits[i] = one(probes.get(i), view, blocks, query);
      } else {
        bounded.add(i);
      }
    }
    for (int from = 0; from < bounded.size(); from += kernel.batch()) {
      int end = Math.min(bounded.size(), from + kernel.batch());
      batch(probes, bounded.subList(from, end), view, blocks, query, wanted, hits);
    }
    return java.util.Arrays.asList(hits);
  }

  private void batch(
      List<float[]> probes,
      List<Integer> chosen,
      GalleryView view,
      FaceBlock[] blocks,
      FaceQuery query,
      FaceSelection wanted,
      FaceHits[] hits) {
    float[][] floats = new float[chosen.size()][];
    for (int k = 0; k < floats.length; k++) {
      floats[k] = probes.get(chosen.get(k));
    }
    List<Callable<Part>> parts = new ArrayList<>();
    for (int i = 0; i < workers.count(); i++) {
      int from = cut(view.slots(), i);
      int end = cut(view.slots(), i + 1);
      parts.add(() -> scan(floats, view, blocks, from, end, wanted, query));
    }
    List<Part> found = workers.run(parts);
    for (int k = 0; k < floats.length; k++) {
      hits[chosen.get(k)] = join(found, k, wanted.size());
    }
  }

  private Part scan(
      float[][] floats,
      GalleryView view,
      FaceBlock[] blocks,
      int from,
      int end,
      FaceSelection wanted,
      FaceQuery query) {
    FaceBatch free = batches.poll();
    FaceBatch batch = free == null ? new FaceBatch(space, kernel) : free;
    TopFaces[] top = new TopFaces[floats.length];
    for (int k = 0; k < top.length; k++) {
      top[k] = new TopFaces(view, query.limit(), query.lowest());
    }
    long rescored = batch.run(floats, blocks, from, end, wanted, top);
    batches.add(batch);
    return new Part(top, rescored / floats.length);
  }

  private static FaceHits join(List<Part> parts, int probe, long examined) {
    TopFaces all = parts.get(0).top[probe];
    long rescored = parts.get(0).rescored;
    for (Part part : parts.subList(1, parts.size())) {
      all.addAll(part.top[probe]);
      rescored += part.rescored;
    }
    return new FaceHits(all.take(), examined, rescored);
  }
}
