package io.dinhdanh.biometrics.onnx;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.model.FaceProfile;
import io.dinhdanh.biometrics.face.model.FaceProfileJson;
import io.dinhdanh.biometrics.face.model.ModelFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Face models of a folder: a profile and the ONNX files that it names. Close it when its model is
 * no longer used. Thread-safe.
 */
public final class OnnxFaceModels implements AutoCloseable {

  private static final long LONGEST_PROFILE = 1 << 20;
  private static final long LARGEST_NET = 1L << 30;

  private final List<OnnxNetwork> networks;
  private final FaceModel model;

  private OnnxFaceModels(List<OnnxNetwork> networks, FaceModel model) {
    this.networks = networks;
    this.model = model;
  }

  /**
   * Opens the model of a profile file.
   *
   * @param profile the profile; its nets lie beside it
   * @param threads how many threads one net may use at once, 1 or more
   * @return the open model
   * @throws BiometricsException if a file is missing, too large or broken
   */
  public static OnnxFaceModels open(Path profile, int threads) throws BiometricsException {
    FaceProfile read = FaceProfileJson.parse(text(profile));
    List<OnnxNetwork> networks = new ArrayList<>();
    try {
      FaceModel model =
          FaceModel.of(
              read,
              file -> {
                OnnxNetwork network =
                    OnnxNetwork.open(bytes(profile.resolveSibling(file)), threads);
                networks.add(network);
                return network;
              });
      return new OnnxFaceModels(networks, model);
    } catch (BiometricsException e) {
      closeAll(networks);
      throw e;
    }
  }

  private static String text(Path profile) throws BiometricsException {
    try {
      if (Files.size(profile) > LONGEST_PROFILE) {
        throw ModelFaults.unfit("the profile is too large");
      }
      return Files.readString(profile);
    } catch (IOException e) {
      throw ModelFaults.unfit("the profile cannot be read", e);
    }
  }

  private static byte[] bytes(Path file) throws BiometricsException {
    try {
      if (Files.size(file) > LARGEST_NET) {
        throw ModelFaults.unfit(file.getFileName() + " is too large");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw ModelFaults.unfit(file.getFileName() + " cannot be read", e);
    }
  }

  /**
   * The model.
   *
   * @return to be used until this is closed
   */
  public FaceModel model() {
    return model;
  }

  @Override
  public void close() throws BiometricsException {
    closeAll(networks);
  }

  private static void closeAll(List<OnnxNetwork> networks) throws BiometricsException {
    for (OnnxNetwork network : networks) {
      network.close();
    }
  }
}
