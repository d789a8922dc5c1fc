package io.dinhdanh.benchmarks.face;

import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceWorkers;
import io.dinhdanh.biometrics.kernel.Kernels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Other libraries' scoring over the same vectors in the same run, taking turns with our whole
 * queries. Our answer is that of float32; theirs by int8 is an approximation.
 */
final class PeerFigures {

  private static final int ROUNDS = 15;
  private static final int WITH_VECTORS = 21;

  private final Embeddings embeddings;
  private final int faces;
  private final Figures figures;
  private long next;

  PeerFigures(Embeddings embeddings, int faces, Figures figures) {
    this.embeddings = embeddings;
    this.faces = faces;
    this.figures = figures;
  }

  void run(Path folder) throws Exception {
    List<FlatPeer> peers = peers(folder);
    FilledGallery files = new FilledGallery(folder.resolve("peers"), embeddings.dimension());
    try (FaceGallery gallery = files.open(Kernels.best(), FaceWorkers.CALLER)) {
      FilledGallery.fill(gallery, embeddings, 0, faces);
      GalleryFigures ours = new GalleryFigures(gallery, embeddings, faces, figures);
      for (FlatPeer peer : peers) {
        compare(ours, peer);
      }
    }
  }

  private List<FlatPeer> peers(Path folder) throws Exception {
    List<FlatPeer> peers = new ArrayList<>();
    if (Runtime.version().feature() >= WITH_VECTORS) {
      Path lucene = Files.createDirectory(folder.resolve("lucene"));
      peers.add(new LucenePeer(embeddings, faces, false, lucene));
      peers.add(new LucenePeer(embeddings, faces, true, lucene));
    }
    peers.add(new JvectorPeer(embeddings, faces));
    peers.add(new HnswlibPeer(embeddings, faces));
    return peers;
  }

  private void compare(GalleryFigures ours, FlatPeer peer) throws Exception {
    double query = ours.query(ROUNDS);
    double batch = ours.batch(ROUNDS / 3) / 64;
    double theirs = scan(peer);
    query = Math.min(query, ours.query(ROUNDS));
    figures.say(
        "%s: %.1f ns a face; our query %.1f ns, %.2f times as fast; in batches %.1f ns, %.2f",
        peer.name(), theirs / faces, query / faces, theirs / query, batch / faces, theirs / batch);
    figures.less("query, a face", "ns", query / faces, peer.name(), theirs / faces);
    figures.less(
        "query in a batch of 64, a face", "ns", batch / faces, peer.name(), theirs / faces);
  }

  private double scan(FlatPeer peer) throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      one(peer);
    }
    return Times.of(ROUNDS, () -> one(peer)).median();
  }

  /** The probe's own person must be the best, or the peer was used wrongly. */
  private void one(FlatPeer peer) throws Exception {
    next++;
    float best = peer.best(next * 7919 % faces);
    if (!(best > 0.5)) {
      throw new IllegalStateException(peer.name() + " scores the same person " + best);
    }
  }
}
