package io.dinhdanh.validation.secret.strength;

/**
 * A part of a password that somebody could guess as a whole.
 *
 * @param from its first character
 * @param to the first character after it
 * @param kind what it is
 * @param cost the decimal logarithm of the guesses that it takes
 */
record Piece(int from, int to, PieceKind kind, double cost) {}
