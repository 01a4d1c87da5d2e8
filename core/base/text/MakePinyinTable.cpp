// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: turns Unicode's Unihan_Readings.txt (standard input) into constant arrays (standard output), so that the
// program looks readings up without loading anything at start-up.
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

/// The base letter of an accented Latin letter as Unihan writes tones; 0 for a letter that no reading has.
char baseOf(char32_t letter)
{
    switch (letter) {
    case U'ā': case U'á': case U'ǎ': case U'à': return 'a';
    case U'ē': case U'é': case U'ě': case U'è': case U'ê': case U'ế': case U'ề': return 'e';
    case U'ī': case U'í': case U'ǐ': case U'ì': return 'i';
    case U'ō': case U'ó': case U'ǒ': case U'ò': return 'o';
    case U'ū': case U'ú': case U'ǔ': case U'ù': return 'u';
    case U'ü': case U'ǖ': case U'ǘ': case U'ǚ': case U'ǜ': return 'v';
    case U'ń': case U'ň': case U'ǹ': return 'n';
    case U'ḿ': return 'm';
    default: return letter >= U'a' && letter <= U'z' ? static_cast<char>(letter) : '\0';
    }
}

char32_t nextLetter(const std::string &text, size_t &at)
{
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = byte(at);
    const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t letter = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (size_t i = 1; i < length; ++i)
        letter = (letter << 6) | (byte(at + i) & 0x3FU);
    at += length;
    return letter;
}

/// "zhái" → "zhai"; combining marks (tones of m, n and ê) are dropped; empty when it is no reading.
std::string plain(const std::string &reading)
{
    std::string letters;
    for (size_t at = 0; at < reading.size();) {
        const char32_t letter = nextLetter(reading, at);
        if (letter >= 0x300 && letter <= 0x36F)
            continue;
        const char base = baseOf(letter);
        if (base == '\0')
            return {};
        letters += base;
    }
    return letters;
}

void addReadings(const std::string &property, const std::string &value, std::vector<std::string> &readings)
{
    std::string word;
    const auto take = [&] {
        std::string text = word;
        word.clear();
        if (const size_t colon = text.rfind(':'); colon != std::string::npos)
            text = text.substr(colon + 1);
        if (const size_t bracket = text.find('('); bracket != std::string::npos)
            text = text.substr(0, bracket);
        const std::string reading = plain(text);
        if (reading.empty())
            return;
        for (const std::string &known : readings) {
            if (known == reading)
                return;
        }
        // The common reading stands first, whatever order the file has.
        if (property == "kMandarin")
            readings.insert(readings.begin(), reading);
        else
            readings.push_back(reading);
    };
    for (const char letter : value) {
        if (letter == ' ' || (letter == ',' && property != "kXHC1983" && property != "kTGHZ2013"))
            take();
        else
            word += letter;
    }
    take();
}

} // namespace

int main()
{
    const std::set<std::string> wanted{"kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013"};
    std::map<std::uint32_t, std::vector<std::string>> table;
    for (std::string line; std::getline(std::cin, line);) {
        const size_t first = line.find('\t');
        const size_t second = line.find('\t', first + 1);
        if (line.rfind("U+", 0) != 0 || second == std::string::npos)
            continue;
        const std::string property = line.substr(first + 1, second - first - 1);
        if (wanted.count(property) == 0)
            continue;
        const auto code = static_cast<std::uint32_t>(std::stoul(line.substr(2, first - 2), nullptr, 16));
        addReadings(property, line.substr(second + 1), table[code]);
    }
    std::map<std::string, int> syllables;
    for (const auto &[code, readings] : table) {
        for (const std::string &reading : readings)
            syllables.emplace(reading, 0);
    }
    if (table.size() < 40000 || syllables.size() < 400) {
        std::fprintf(stderr, "Unihan readings: only %zu characters and %zu syllables\n", table.size(), syllables.size());
        return 1;
    }
    std::printf("const char *const Syllables[] = {\n");
    int index = 0;
    for (auto &[syllable, number] : syllables) {
        number = index++;
        std::printf("\"%s\",\n", syllable.c_str());
    }
    std::printf("};\nconst std::uint16_t Readings[] = {\n");
    std::vector<std::pair<std::uint32_t, size_t>> starts;
    size_t written = 0;
    for (const auto &[code, readings] : table) {
        starts.emplace_back(code, written);
        for (const std::string &reading : readings)
            std::printf("%d,", syllables[reading]);
        written += readings.size();
        std::printf("\n");
    }
    std::printf("};\nconst PinyinEntry Entries[] = {\n");
    for (size_t i = 0; i < starts.size(); ++i) {
        const size_t end = i + 1 < starts.size() ? starts[i + 1].second : written;
        std::printf("{0x%X,%zu,%zu},\n", starts[i].first, starts[i].second, end - starts[i].second);
    }
    std::printf("};\n");
    return 0;
}
