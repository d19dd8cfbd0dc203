Console.Write("x");
