using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Disclosure.Rules;

/// <summary>
/// SHA-256 (FIPS 180-4) of short texts. The framework's goes through the cryptography library of the system: a program would need it,
/// and wait for it, only to number findings.
/// </summary>
internal static class Sha256
{
    private const int BlockSize = 64;
    private const int LengthSize = 8;

    /// <summary>The first 32 bits of the fractions of the square roots of the first 8 primes.</summary>
    private static readonly uint[] start = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    /// <summary>The first 32 bits of the fractions of the cube roots of the first 64 primes.</summary>
    private static readonly uint[] rounds =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>The hash of the UTF-8 of a text, in 64 lower-case hexadecimal digits.</summary>
    public static string HexOf(string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        byte[] message = new byte[(length + LengthSize + BlockSize) / BlockSize * BlockSize];
        Encoding.UTF8.GetBytes(text, message);
        message[length] = 0x80;
        BinaryPrimitives.WriteInt64BigEndian(message.AsSpan(message.Length - LengthSize), length * 8L);

        uint[] state = [.. start];
        for (int at = 0; at < message.Length; at += BlockSize) Absorb(state, message.AsSpan(at, BlockSize));
        Span<byte> hash = stackalloc byte[32];
        for (int i = 0; i < state.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(hash[(4 * i)..], state[i]);
        return Convert.ToHexStringLower(hash);
    }

    private static void Absorb(uint[] state, ReadOnlySpan<byte> block)
    {
        unchecked
        {
            Span<uint> words = stackalloc uint[BlockSize];
            for (int i = 0; i < 16; i++) words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
            for (int i = 16; i < words.Length; i++)
            {
                uint early = words[i - 15], late = words[i - 2];
                words[i] = words[i - 16] + words[i - 7]
                    + (BitOperations.RotateRight(early, 7) ^ BitOperations.RotateRight(early, 18) ^ (early >> 3))
                    + (BitOperations.RotateRight(late, 17) ^ BitOperations.RotateRight(late, 19) ^ (late >> 10));
            }

            uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
            for (int i = 0; i < words.Length; i++)
            {
                uint first = h + rounds[i] + words[i] + ((e & f) ^ (~e & g))
                    + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25));
                uint second = ((a & b) ^ (a & c) ^ (b & c))
                    + (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22));
                (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
            }

            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
            state[5] += f;
            state[6] += g;
            state[7] += h;
        }
    }
}
