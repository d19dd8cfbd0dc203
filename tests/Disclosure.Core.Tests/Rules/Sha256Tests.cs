using System.Security.Cryptography;
using System.Text;
using Disclosure.Rules;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rules;

public sealed class Sha256Tests
{
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void The_examples_of_the_standard_hold(string text, string hash) => Assert.Equal(hash, Sha256.HexOf(text));

    [Property]
    public bool It_is_the_hash_of_the_framework(NonNull<string> text) => Sha256.HexOf(text.Get) == OfFramework(text.Get);

    [Fact]
    public void No_length_around_the_ends_of_blocks_is_special() =>
        Assert.All(Enumerable.Range(0, 200).Select(length => new string('a', length)), text => Assert.Equal(OfFramework(text), Sha256.HexOf(text)));

    private static string OfFramework(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
