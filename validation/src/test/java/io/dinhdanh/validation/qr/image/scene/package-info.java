/**
 * Scenes of cards for tests and measurements: an invented holder's card, photographed under chosen
 * conditions. Every scene follows from its seed.
 */
@NullMarked
package io.dinhdanh.validation.qr.image.scene;

import org.jspecify.annotations.NullMarked;
